import CityModel
import Foundation
import Testing

@testable import Casework

/// Every limit from both sides.
struct LimitTests {
  private func closed(_ day: String) -> String {
    """
    \(day) 09:00 lin                   files                                          -> reported; for dispatcher
    \(day) 09:00 mei:dispatcher@desk   register                                       -> registered; due DUE; tell; for dispatcher
    \(day) 09:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due DUE; tell; for worker@works
    \(day) 09:00 wu:worker@works       begin                                          -> working; due DUE; tell; for worker@works
    \(day) 09:00 wu:worker@works       finish after-photo=p1 work-note=done           -> checking; tell; for checker
    \(day) 09:00 qin:checker@desk      close                                          -> closed; tell

    """
  }

  /// Seven working days after Monday 11-23: Wednesday 12-02, to its midnight.
  @Test func windowForReopening() throws {
    let life = closed("11-23").replacing("DUE", with: "11-26 17:00")
    _ = try play(life + "12-02 23:59 lin reopen reason=dark -> registered; due 12-07 17:00; tell; for dispatcher")
    _ = try play(life + "12-03 00:00 lin reopen reason=dark -> no: case.window-closed (2026-12-02)")
    _ = try play(
      life + """
        12-02 23:58 lin                   judge fixed=no                                 -> judged; tell
        12-02 23:59 lin                   reopen reason=dark                             -> registered; due 12-07 17:00; tell; for dispatcher
        """)
  }

  /// Seven working days after 12-23 reach into 2027: open as long as nobody can say when they end.
  @Test func windowIntoAYearThatIsNotPublished() throws {
    let life = closed("12-23").replacing("DUE", with: "12-28 17:00")
    let undated = "registered; due undated until 2027 is published; tell; for dispatcher"
    _ = try play(life + "2027-03-01 10:00 lin reopen reason=dark -> \(undated)")
    let town = try Exampleton.knowing2027()
    _ = try play(
      life + "2027-01-03 23:59 lin reopen reason=dark -> registered; due 2027-01-06 17:00; tell; for dispatcher",
      in: town)
    _ = try play(life + "2027-01-04 00:00 lin reopen reason=dark -> no: case.window-closed (2027-01-03)", in: town)
  }

  @Test func windowOfHours() throws {
    let clock = try Exampleton().clock
    let budget = TermBudget(amount: 2, unit: .workingHours)
    let start = try clock.moment("11-23 11:00")
    #expect(try clock.isOpen(budget, since: start, at: clock.moment("11-23 14:00")))
    #expect(try !clock.isOpen(budget, since: start, at: clock.moment("11-23 14:00").addingTimeInterval(0.001)))
  }

  @Test func overdue() throws {
    let town = try Exampleton()
    let matter = try #require(
      try play(
        """
        11-23 09:00 lin                   files                                          -> reported; for dispatcher
        11-23 09:00 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
        11-23 09:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
        11-23 09:00 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
        """))
    let due = try town.clock.moment("11-26 17:00")
    #expect(matter.isOverdue(clock: town.clock, at: due) == false)
    #expect(matter.isOverdue(clock: town.clock, at: due.addingTimeInterval(0.001)) == true)
    for (moment, isLate) in [(due, false), (due.addingTimeInterval(1), true)] {
      let finished = try finish(matter, town, at: moment)
      #expect(finished.isOverdue(clock: town.clock, at: moment.addingTimeInterval(1_000_000)) == isLate)
    }
  }

  /// A pause hides nothing: begun after the term ran out it leaves the case overdue, begun before it keeps the time left.
  @Test func overdueAndPaused() throws {
    let life = """
      11-23 09:00 lin                   files                                          -> reported; for dispatcher
      11-23 09:00 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 09:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 09:00 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works

      """
    let town = try Exampleton()
    let later = try town.clock.moment("12-01 10:00")
    let before = try play(life + "11-26 16:59 wu:worker@works pause reason=rain -> working; due suspended")
    #expect(before?.isOverdue(clock: town.clock, at: later) == false)
    let after = try play(life + "11-26 17:01 wu:worker@works pause reason=rain -> working; due 11-26 17:00")
    #expect(after?.isOverdue(clock: town.clock, at: later) == true)
  }

  @Test func undated() throws {
    let matter = try play(
      """
      12-31 09:00 lin                   files                                          -> reported; for dispatcher
      12-31 09:00 mei:dispatcher@desk   register                                       -> registered; due undated until 2027 is published; tell; for dispatcher
      """)
    let town = try Exampleton()
    let known = try Exampleton.knowing2027()
    let later = try town.clock.moment("2027-02-01 10:00")
    #expect(matter?.isOverdue(clock: town.clock, at: later) == nil)
    #expect(matter?.isOverdue(clock: known.clock, at: later) == true)
    #expect(matter?.due(clock: known.clock) == .at(try town.clock.moment("2027-01-05 17:00")))
  }

  /// No event is dated before the one it follows, should two machines' clocks differ.
  @Test func timeNeverRunsBack() throws {
    let matter = try play(
      """
      11-23 09:10 lin                   files                                          -> reported; for dispatcher
      11-23 09:00 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      """)
    #expect(matter?.events[1].at == matter?.filed)
  }

  private func finish(_ matter: Case, _ town: Exampleton, at moment: Date) throws -> Case {
    var matter = matter
    let form = CheckedForm(answers: ["after-photo": .photos([Line.photo("p1")]), "work-note": .text("done")])
    let worker = Actor(person: "wu", role: "worker", agency: "works")
    _ = try matter.apply(
      ActionRequest(action: "finish", by: worker, isReporter: false, form: form), procedure: town.procedure,
      clock: town.clock, at: moment)
    return matter
  }
}
