import CityModel
import Foundation
import Testing

@testable import Casework

/// What statistics get to know of a case, asked at several moments.
struct HistoryTests {
  private let life = """
    11-23 09:10 lin                   files                                          -> reported; for dispatcher
    11-23 09:40 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
    11-23 09:45 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
    11-23 10:30 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
    11-23 16:00 wu:worker@works       finish after-photo=p1 work-note=done           -> checking; tell; for checker
    11-24 09:30 qin:checker@desk      close                                          -> closed; tell
    11-24 19:05 lin                   reopen reason="dark again"                     -> registered; due 11-27 17:00; tell; for dispatcher
    11-25 09:45 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-27 17:00; tell; for worker@works
    11-25 10:30 wu:worker@works       begin                                          -> working; due 11-27 17:00; tell; for worker@works
    11-30 16:00 wu:worker@works       finish after-photo=p2 work-note=done           -> checking; tell; for checker
    12-01 09:30 qin:checker@desk      close                                          -> closed; tell
    """

  @Test func isWhatWasSoAtTheMoment() throws {
    try check(
      """
      11-23 09:00 open; no term; on time ?
      11-23 09:50 open; 11-26 17:00 ?; on time ?
      11-23 11:00 open; responded 11-23 10:30; 11-26 17:00 ?; on time ?
      11-23 16:00 open; responded 11-23 10:30; 11-26 17:00 kept 11-23 16:00; on time yes
      11-24 10:00 done; responded 11-23 10:30; 11-26 17:00 kept 11-23 16:00; closed 11-24 09:30 provisional; on time yes
      11-27 17:00 open; responded 11-23 10:30; 11-26 17:00 kept 11-23 16:00; 11-27 17:00 ?; closed 11-24 09:30 fell; on time ?
      11-27 17:01 open; responded 11-23 10:30; 11-26 17:00 kept 11-23 16:00; 11-27 17:00 broken; closed 11-24 09:30 fell; on time no
      12-10 23:59 done; responded 11-23 10:30; 11-26 17:00 kept 11-23 16:00; 11-27 17:00 broken 11-30 16:00; closed 11-24 09:30 fell; closed 12-01 09:30 provisional; on time no
      12-11 00:00 done; responded 11-23 10:30; 11-26 17:00 kept 11-23 16:00; 11-27 17:00 broken 11-30 16:00; closed 11-24 09:30 fell; closed 12-01 09:30 stood; on time no
      """, of: life)
  }

  @Test func aJudgementFellsAClosing() throws {
    try check(
      """
      12-01 10:00 done; responded 11-23 10:30; 11-26 17:00 kept 11-23 16:00; 11-27 17:00 broken 11-30 16:00; closed 11-24 09:30 fell; closed 12-01 09:30 fell; on time no
      """, of: life + "\n12-01 09:40 lin judge fixed=no -> judged; tell")
  }

  private func check(
    _ table: String, of life: String, _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let town = try Exampleton()
    let matter = try #require(try play(life, in: town))
    let found = try table.split(separator: "\n").map { line in
      let stamp = line.prefix(11)
      let at = try town.clock.moment(String(stamp))
      return stamp + " " + text(matter.record(procedure: town.procedure, clock: town.clock, at: at), town.clock)
    }
    #expect(found.joined(separator: "\n") == table, sourceLocation: sourceLocation)
  }

  private func text(_ history: CaseHistory, _ clock: WorkClock) -> String {
    let responded = history.responded.map { ["responded " + clock.text($0)] } ?? []
    let promises = history.promises.map { promise in
      let verdict = ["kept", "broken", "?"][promise.isKept.map { $0 ? 0 : 1 } ?? 2]
      return ([clock.text(promise.due), verdict] + (promise.finished.map { [clock.text($0)] } ?? [])).joined(
        separator: " ")
    }
    let closings = history.closings.map { "closed \(clock.text($0.at)) \($0.fate.rawValue)" }
    let onTime = "on time " + ["yes", "no", "?"][history.isOnTime.map { $0 ? 0 : 1 } ?? 2]
    let all = [history.outcome.rawValue] + responded + (promises.isEmpty ? ["no term"] : promises) + closings + [onTime]
    return all.joined(separator: "; ")
  }
}
