import Chance
import CityModel
import Foundation
import Testing

@testable import Casework

/// Random lives of cases. After every step everything that must hold is held against the case.
///
/// `YIJU_LONG=1` walks 20 000 lives instead of 300. A failure prints the seed of its walk.
struct WalkTests {
  @Test func invariantsHoldOnEveryWalk() throws {
    let town = try Exampleton()
    let walks: UInt64 = ProcessInfo.processInfo.environment["YIJU_LONG"] == "1" ? 20_000 : 300
    var ends: Set<String> = []
    for seed in 1...walks {
      var walk = try Walk(town: town, seed: seed)
      for _ in 0..<40 { try walk.step() }
      try checkReplay(walk.matter, town)
      ends.formUnion(walk.matter.events.map(\.stage.text))
      try #require(walk.faults.isEmpty, "seed \(seed): \(walk.faults)")
    }
    #expect(ends == Set(town.procedure.stages.map(\.id.text)), "the walks come to every stage")
  }
}

private struct Walk {
  let town: Exampleton
  private(set) var matter: Case
  private(set) var faults: [String] = []
  private var dice: SeededDice
  private var now: Date

  private static let people = ["lin", "mo", "wu", "gao", "qin", "mei"]
  private static let offices: [(ID<Role>?, ID<Agency>?)] = [
    (nil, nil), ("dispatcher", "desk"), ("worker", "works"), ("worker", "desk"), ("checker", "desk"),
    ("checker", "works"), ("checker", nil),
  ]

  init(town: Exampleton, seed: UInt64) throws {
    self.town = town
    dice = SeededDice(seed: seed)
    now = try town.clock.moment("11-02 09:00").addingTimeInterval(Double(Int.random(in: 0..<60 * 86_400, using: &dice)))
    let form = CheckedForm(answers: [
      "category": .category(dice.pick(town.procedure.categories).id),
      "place": .place(PlaceAnswer(words: "bridge", region: "990101")), "description": .text("dark"),
    ])
    matter = try Case.open(
      id: "case-1", number: "SR-1", procedure: town.procedure, packVersion: "v", by: Actor(person: "lin"), form: form,
      commitments: [:], at: now
    ).case
  }

  mutating func step() throws {
    now += Double(Int.random(in: -60..<20 * 3600, using: &dice))
    let open = town.procedure.actions.filter { $0.from.contains(matter.stage) }
    let action = dice.chance(90) && !open.isEmpty ? dice.pick(open) : dice.pick(town.procedure.actions)
    let request = ActionRequest(
      action: action.id, by: actor(for: action), isReporter: dice.chance(50), form: form(action.fields))
    let before = matter
    let button = matter.refusal(
      of: action, by: request.by, isReporter: request.isReporter, procedure: town.procedure, clock: town.clock, at: now)
    do {
      let decision = try matter.apply(request, procedure: town.procedure, clock: town.clock, at: now)
      hold(button == nil, "what a button refuses is refused")
      holdAccepted(decision, action, since: before)
    } catch {
      hold(matter == before, "a refusal changes nothing")
      hold(
        button == error || button == nil && (error.code == "form.invalid" || error.code == "case.photo-already-held"),
        "what a button offers is refused for its form only")
    }
    holdTerm()
    holdCounts()
    holdHistory()
  }

  private mutating func actor(for action: Action) -> Actor {
    let person: ID<Person> = ID(dice.pick(Walk.people))
    guard case .role(let role, _) = action.taker, dice.chance(85) else {
      let office = dice.pick(Walk.offices)
      return Actor(person: person, role: office.0, agency: office.1)
    }
    return Actor(person: person, role: role, agency: dice.pick(Walk.offices.filter { $0.0 == role }).1)
  }

  private mutating func form(_ fields: [FormField]) -> CheckedForm {
    var answers: [ID<FormField>: Answer] = [:]
    for field in fields where dice.chance(95) {
      switch field.kind {
      case .text: answers[field.id] = .text("words")
      case .category: answers[field.id] = .category(dice.pick(town.procedure.categories).id)
      case .place: answers[field.id] = .place(PlaceAnswer(words: "bridge", region: "990102"))
      case .photos: answers[field.id] = .photos([Line.photo("p\(Int.random(in: 0..<12, using: &dice))")])
      case .agency: answers[field.id] = .agency("works")
      case .yesNo: answers[field.id] = .yesNo(dice.chance(50))
      default: Issue.record("the walk knows no answer for \(field.id)")
      }
    }
    return CheckedForm(answers: answers)
  }

  private mutating func hold(_ holds: Bool, _ rule: String) {
    if !holds { faults.append("\(rule), after \(matter.events.count) events in \(matter.stage) at \(now)") }
  }

  private mutating func holdAccepted(_ decision: Decision, _ action: Action, since before: Case) {
    hold(matter.events.dropLast() == before.events[...], "events are only added")
    hold(matter.events.last == decision.event, "the event of the decision is the last one")
    hold(matter.events.map(\.version) == Array(1...matter.events.count), "versions have no gaps")
    hold(zip(matter.events, matter.events.dropFirst()).allSatisfy { $0.at <= $1.at }, "time does not run back")
    hold(town.procedure.stage(matter.stage) != nil, "the stage exists")
    hold(matter.stage == action.to ?? before.stage, "an action leads where it says")
    let isTold = decision.commands.contains(.tellFollowers(stage: matter.stage))
    hold(isTold == (matter.stage != before.stage), "followers hear of every move and of nothing else")
    hold(decision.commands.contains(.publish) == (action.deed == .release), "only a release publishes")
    let workers = matter.events.filter { $0.action == "begin" || $0.action == "finish" }.map(\.by)
    let isWorker = workers.contains { $0.person == decision.event.by.person || $0.agency == decision.event.by.agency }
    hold(!(isWorker && (action.id == "close" || action.id == "reject")), "no worker and no colleague closes or rejects")
    hold(action.id != "close" || !matter.evidence(in: "after-photo").isEmpty, "nothing closes without an after-photo")
    let photos = matter.events.flatMap(\.photos)
    hold(Set(photos.map(\.pixels)).count == photos.count, "no picture is held twice")
  }

  private mutating func holdTerm() {
    guard let term = matter.term, let due = matter.due(clock: town.clock) else {
      return hold(!matter.events.contains { $0.action == "register" }, "a registered case has a term")
    }
    if case .at(let moment) = due {
      hold(moment >= term.started, "nothing is due before it began")
      hold(term.suspension.map { $0.from >= moment } ?? true, "a suspension with time left has no due time")
    }
    if due == .suspended {
      hold(term.suspension != nil, "only a suspension suspends")
      hold(matter.isOverdue(clock: town.clock, at: now) == false, "a suspended case with time left is not overdue")
    }
    hold(term.stopped == nil || term.suspension == nil, "a term that stopped is not suspended")
    hold(
      term.suspensions.allSatisfy { $0.from >= term.started && $0.from <= $0.to ?? $0.from },
      "suspensions lie in the term")
    hold(term.suspensions.dropLast().allSatisfy { $0.to != nil }, "only the last suspension may be open")
    hold(term.suspension == nil || matter.stage == "working", "a case is suspended only where it can be resumed")
  }

  private mutating func holdCounts() {
    func count(_ action: ID<Action>) -> Int { matter.events.count { $0.action == action } }
    hold(matter.reopenings == count("reopen") && matter.reopenings <= 2, "reopenings add up, two at most")
    hold(
      matter.joined.count == count("join") && Set(matter.joined).count == matter.joined.count, "everybody joins once")
    hold(!matter.joined.contains("lin"), "the reporter does not join")
    hold(matter.earlierTerms.count == matter.reopenings, "every reopening began a term")
    hold(matter.earlierTerms.allSatisfy { $0.stopped != nil }, "terms of earlier rounds are over")
    hold(matter.isReleased == (count("release") > 0), "released is released")
    hold(matter.takenUp <= matter.events.count && matter.releasedVersion <= matter.events.count, "versions exist")
  }

  private mutating func holdHistory() {
    let history = matter.record(
      procedure: town.procedure, clock: town.clock, at: max(now, matter.events.last?.at ?? now))
    hold(history.closings.count == matter.events.count { $0.action == "close" }, "every closing is counted")
    hold(history.closings.count { $0.fate == .fell } >= matter.reopenings, "every reopening fells a closing")
    hold(history.promises.count == matter.earlierTerms.count + (matter.term == nil ? 0 : 1), "every promise is counted")
    hold((history.responded != nil) == matter.events.contains { $0.action == "begin" }, "the response is found")
  }
}
