import CityModel
import Foundation
import Testing

@testable import Casework

/// Every life of a small procedure, not some: what a case may become within five steps, whoever does what; within six
/// with `YIJU_LONG=1`.
///
/// The report of the example city, with one category, and one person in each part: who filed it, somebody else, and one in
/// every role of every agency. At each point every action is tried by each of them with a form that holds. What is
/// refused leaves the case as it was, so that lives with refusals in between are the same lives.
struct SmallSpaceTests {
  private static let isLong = ProcessInfo.processInfo.environment["YIJU_LONG"] == "1"

  @Test func everyLifeKeepsTheLaws() throws {
    var space = try SmallSpace()
    space.live(space.opened, steps: Self.isLong ? 6 : 5)
    #expect(space.faults.isEmpty, "\(space.faults.prefix(5))")
    #expect(space.lives == [1, 9, 61, 349, 1743, 8167] + (Self.isLong ? [16_323] : []), "lives by their steps")
    let ways = ["decline", "register > dispatch > begin > finish > close"]
    let longer = Self.isLong ? ["register > dispatch > begin > finish > close > judge"] : []
    #expect(space.ends.sorted() == ways + longer, "every way to an end on which each step is a move")
    let stages = Set(space.town.procedure.stages.map(\.id))
    #expect(space.reached == (Self.isLong ? stages : stages.subtracting(["judged"])))
  }
}

private struct SmallSpace {
  let town: WalkTown
  let opened: Case
  private(set) var faults: [String] = []
  /// How many lives there are of no step, of one, of two.
  private(set) var lives: [Int] = []
  private(set) var reached: Set<ID<Stage>> = []
  /// The ways to an end on which every step is a move.
  private(set) var ends: [String] = []
  private let start: Date

  init() throws {
    let towns = try WalkTown.all()
    town = try #require(towns.first { $0.testDescription == "example/street-report" })
    start = try town.clock.moment("11-23 09:00")
    var forms = FormDice(town: town, seed: 1)
    let filled = forms.form(town.procedure.fields.filter(\.isRequired), hints: ["category": ["lamp"]])
    let form = try #require(filled)
    opened = try Case.open(
      id: "case-1", number: "N-1", procedure: town.procedure, packVersion: "v", by: Actor(person: "lin"), form: form,
      commitments: [:], at: start
    ).case
  }

  mutating func live(_ matter: Case, steps: Int) {
    let taken = matter.events.count - 1
    if lives.count == taken { lives.append(0) }
    lives[taken] += 1
    reached.insert(matter.stage)
    let hasEnded = town.procedure.stage(matter.stage)?.outcome != .open
    if hasEnded, matter.arrivals.count == matter.events.count { ends.append(way(matter)) }
    guard steps > 0 else { return }
    for action in town.procedure.actions {
      for actor in actors { follow(matter, action, actor, steps: steps) }
    }
  }

  private var actors: [Actor] { [Actor(person: "lin"), Actor(person: "an")] + town.offices }

  private mutating func follow(_ before: Case, _ action: Action, _ actor: Actor, steps: Int) {
    let now = start + Double(before.events.count) * 600
    let request = ActionRequest(
      action: action.id, by: actor, isReporter: actor.person == "lin",
      form: action.from.contains(before.stage) ? form(action, before) : CheckedForm())
    var matter = before
    let button = before.refusal(
      of: action, by: actor, isReporter: request.isReporter, procedure: town.procedure, clock: town.clock, at: now)
    guard let decision = try? matter.apply(request, procedure: town.procedure, clock: town.clock, at: now) else {
      if button == nil || matter != before { faults.append("\(way(before)) \(action.id) by \(actor) is refused") }
      return
    }
    let laws = CaseLaws(town: town)
    let broken = laws.broken(by: decision, action, since: before, in: matter, at: now) + laws.broken(in: matter)
    faults += (broken + (button == nil ? [] : ["a button refuses it"])).map { "\(way(matter)): \($0)" }
    live(matter, steps: steps - 1)
  }

  /// Another photo each time, so that none is held already.
  private func form(_ action: Action, _ matter: Case) -> CheckedForm {
    var forms = FormDice(town: town, seed: UInt64(matter.events.count))
    let asked = action.fields.filter(\.isRequired)
    let photos = asked.compactMap { field -> (ID<FormField>, Answer)? in
      guard case .photos = field.kind else { return nil }
      let name = "\(matter.events.count)"
      return (field.id, .photos([Photo(blob: "b\(name)", original: "f\(name)", pixels: "p\(name)")]))
    }
    let filled = forms.form(asked, hints: ["agency": ["works"]]) ?? CheckedForm()
    return CheckedForm(answers: filled.answers.merging(photos) { $1 })
  }

  private func way(_ matter: Case) -> String {
    matter.events.compactMap { $0.action?.text }.joined(separator: " > ")
  }
}
