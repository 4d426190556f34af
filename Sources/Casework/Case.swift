package import CityModel
package import Foundation

/// One running matter of a procedure (办件): its events, folded.
///
/// Changes only by `apply`. Holds no time of its own and asks no clock.
package struct Case: Hashable, Codable, Sendable {
  package let id: ID<Case>
  package let procedure: ID<Procedure>
  /// The version of the pack it runs under, by content hash: the one it began under, or the last it was moved to.
  package private(set) var packVersion: String
  /// What the public calls it: `SR-20261123-4KQ7`.
  package let number: String
  package private(set) var events: [CaseEvent] = []
  package private(set) var stage: ID<Stage>
  package private(set) var category: ID<CityModel.Category>
  package private(set) var agency: ID<Agency>?
  package private(set) var term: Term?
  /// Terms that a reopening replaced, oldest first.
  package private(set) var earlierTerms: [Term] = []
  package private(set) var isReleased = false
  /// The last event whose answers a clerk has released; later ones wait for another release. 0 before the first.
  package private(set) var releasedVersion = 0
  package private(set) var reopenings = 0
  /// The event with which the case was last taken up: the filing, or the latest reopening.
  package private(set) var takenUp = 1
  /// People who said "me too", in that order, the reporter not counted.
  package private(set) var joined: [ID<Person>] = []
  /// The reporter's last word on whether it was fixed; `nil` before, and again after a reopening.
  package private(set) var judgedFixed: Bool?
  /// The event with which the case last came into the stage where it stands.
  package private(set) var entered = 1
  /// How often the case has come into each stage.
  package private(set) var entries: [ID<Stage>: Int] = [:]
  /// What the office promises for the stage, and what a law allows; `nil` where the stage has no term.
  package private(set) var stageTerm: StageClock?
  /// Those of stages that were left, oldest first.
  package private(set) var earlierStageTerms: [StageClock] = []
  /// When the notice of the stage where the case stands began to run.
  package private(set) var posted: Date?
  /// Opinions on what was on notice, of all its life.
  package private(set) var opinions: [Opinion] = []
  /// What surveys and votes came to; of one that was held again, the last.
  package private(set) var results: [ID<Stage>: ActivityResult] = [:]
  /// Review panels by their stage; of one that came together again, the last.
  package private(set) var panels: [ID<Stage>: PanelState] = [:]
  /// Those that another round has replaced, oldest first.
  package private(set) var earlierPanels: [PanelState] = []
  package private(set) var suspensions = 0
  package private(set) var extensions = 0
  /// Visits since the case came into the stage.
  package private(set) var visits = 0
  /// When the city first responded, in all its life.
  package private(set) var responded: Date?
  package private(set) var closings = CaseClosings()
  /// The last answer to each question, personal ones left out.
  package private(set) var answers: [ID<FormField>: Answer] = [:]

  /// The case that its events make. `open` and `apply` fold one event after the other in the same way.
  ///
  /// - Parameter definitions: the versions that a case was moved to, by the pack's content hash.
  /// - Precondition: the events begin with the filing, which names a category, their versions have no gaps, and every
  ///   version they were moved to is there.
  package init(
    replaying events: [CaseEvent], id: ID<Case>, number: String, procedure: Procedure, packVersion: String,
    definitions: [String: Procedure] = [:]
  ) {
    guard let filing = events.first, filing.action == nil, let category = filing.category
    else { preconditionFailure("a case begins with its filing, and that names a category") }
    self.id = id
    self.procedure = procedure.id
    self.packVersion = packVersion
    self.number = number
    self.stage = filing.stage
    self.category = category
    var procedure = procedure
    for event in events {
      if let move = event.move { procedure = definitions[move.packVersion] ?? procedure }
      take(event, procedure)
    }
  }

  /// Folds one event in. Nothing else changes a case.
  mutating func take(_ event: CaseEvent, _ procedure: Procedure) {
    precondition(event.version == events.count + 1, "the events of a case follow one another without gaps")
    let action = event.action.flatMap(procedure.action)
    category = event.category ?? category
    packVersion = event.move?.packVersion ?? packVersion
    turnClock(event, action, procedure)
    closings.take(event, action?.deed, outcome: procedure.stage(event.stage)?.outcome ?? .open)
    if event.action == procedure.responseAction { responded = responded ?? event.at }
    if let deed = action?.deed { perform(deed, action, event) }
    if event.version == 1 || event.stage != stage { enter(event, procedure) }
    if action?.deed == .post { posted = event.at }
    if let result = event.result { results[stage] = result }
    for (field, answer) in event.answers { answers[field] = answer.isSealed ? nil : answer }
    stage = event.stage
    events.append(event)
  }

  /// Comes into a stage: its clock starts, and what belonged to the one before is over.
  private mutating func enter(_ event: CaseEvent, _ procedure: Procedure) {
    let next = procedure.stage(event.stage)
    stageTerm?.stop(at: event.at)
    earlierStageTerms += stageTerm.map { [$0] } ?? []
    stageTerm =
      (event.resumesTerm == true ? takeUpClock(event) : nil)
      ?? next?.term.map { StageClock($0, of: event.stage, since: event.at) }
    if case .waiting = next?.kind { suspend(event, reason: "") }
    entered = event.version
    entries[event.stage, default: 0] += 1
    (posted, visits) = (nil, 0)
    if event.version > 1 { try? panels[stage]?.apply(.close) }
    if case .panel(let rule) = next?.kind {
      earlierPanels += panels[event.stage].map { [$0] } ?? []
      panels[event.stage] = PanelState(quorum: rule.quorum)
    }
  }

  /// The clock that the stage had when the case last left it; the time away becomes a suspension of it.
  private mutating func takeUpClock(_ event: CaseEvent) -> StageClock? {
    guard let place = earlierStageTerms.lastIndex(where: { $0.stage == event.stage }) else { return nil }
    var clock = earlierStageTerms.remove(at: place)
    clock.takeUp(at: event.at)
    return clock
  }

  /// Starts, stops and suspends the term.
  ///
  /// It starts with the first action that the procedure names, and anew with a reopening, after which that action need
  /// not come again. It stops with the action that the procedure names, and at the latest when the case ends.
  /// A case that is sent back to where that action can be taken was not finished: the clock runs as if it had never
  /// stopped. A move to another stage ends a suspension, so finishing does.
  private mutating func turnClock(_ event: CaseEvent, _ action: Action?, _ procedure: Procedure) {
    let hasMoved = event.stage != stage
    if hasMoved { term?.resume(at: event.at) }
    guard let action else { return }
    if action.deed == .reopen {
      earlierTerms += term.map { [$0] } ?? []
      term = newTerm(event, procedure)
    } else if action.id == procedure.term.starts, term == nil {
      term = newTerm(event, procedure)
    } else if action.id == procedure.term.stops || procedure.stage(event.stage)?.outcome != .open {
      term?.stop(at: event.at)
    } else if hasMoved, procedure.action(procedure.term.stops)?.from.contains(event.stage) == true {
      term?.stopped = nil
    }
  }

  private func newTerm(_ event: CaseEvent, _ procedure: Procedure) -> Term? {
    procedure.category(category).map { Term(budget: $0.limit, started: event.at) }
  }

  private mutating func suspend(_ event: CaseEvent, reason: String) {
    if term?.isOpen == true { term?.suspend(at: event.at, reason: reason) }
    stageTerm?.suspend(at: event.at, reason: reason)
    suspensions += 1
  }

  private mutating func perform(_ deed: Action.Deed, _ action: Action?, _ event: CaseEvent) {
    switch deed {
    case .assign: agency = event.agency(of: "agency") ?? agency
    case .suspend: suspend(event, reason: event.text(of: "reason") ?? "")
    case .resume:
      term?.resume(at: event.at)
      stageTerm?.resume(at: event.at)
    case .extend:
      stageTerm?.extend(by: action?.extends?.amount ?? 0)
      extensions += 1
    case .opine:
      opinions.append(Opinion(number: opinions.count + 1, version: event.version, author: event.by.person))
    case .answer: answer(event)
    case .invite, .declare, .review, .standDown:
      // What an older program stored and the panel never took counts for nothing, as it did then.
      if let step = PanelStep(deed, event.answers, by: event.by.person) { try? panels[stage]?.apply(step) }
    case .visit: visits += 1
    case .count, .post: break
    case .reopen:
      reopenings += 1
      takenUp = event.version
      judgedFixed = nil
    case .judge: judgedFixed = event.yesNo(of: "fixed") ?? judgedFixed
    case .release:
      isReleased = true
      releasedVersion = event.version
    case .join: joined.append(event.by.person)
    }
  }

  private mutating func answer(_ event: CaseEvent) {
    guard let number = event.wholeNumber(of: "opinion"), opinions.indices.contains(number - 1) else { return }
    opinions[number - 1].answer = Opinion.Reply(
      isAdopted: event.yesNo(of: "adopted") ?? false, version: event.version)
  }
}
