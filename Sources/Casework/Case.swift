package import CityModel
import Foundation

/// One running matter of a procedure (办件): its events, folded.
///
/// Changes only by `apply`. Holds no time of its own and asks no clock.
package struct Case: Hashable, Codable, Sendable {
  package let id: ID<Case>
  package let procedure: ID<Procedure>
  /// The version of the pack it began under, by content hash: its definition to the end.
  package let packVersion: String
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

  /// The case that its events make. `open` and `apply` fold one event after the other in the same way.
  ///
  /// - Precondition: the events begin with the filing, which names a category, and their versions have no gaps.
  package init(
    replaying events: [CaseEvent], id: ID<Case>, number: String, procedure: Procedure, packVersion: String
  ) {
    guard let filing = events.first, filing.action == nil, let category = filing.category
    else { preconditionFailure("a case begins with its filing, and that names a category") }
    self.id = id
    self.procedure = procedure.id
    self.packVersion = packVersion
    self.number = number
    self.stage = filing.stage
    self.category = category
    for event in events { take(event, procedure) }
  }

  /// Folds one event in. Nothing else changes a case.
  mutating func take(_ event: CaseEvent, _ procedure: Procedure) {
    precondition(event.version == events.count + 1, "the events of a case follow one another without gaps")
    let action = event.action.flatMap(procedure.action)
    category = event.category ?? category
    turnClock(event, action, procedure)
    if let deed = action?.deed { perform(deed, event) }
    stage = event.stage
    events.append(event)
  }

  /// Starts, stops and suspends the term.
  ///
  /// It starts with the first action that the procedure names, and anew with a reopening, after which that action need
  /// not come again. It stops with the action that the procedure names, and at the latest when the case ends.
  /// A case that is sent back to where that action can be taken was not finished: the clock runs as if it had never
  /// stopped. A move to another stage ends a suspension, so finishing does.
  private mutating func turnClock(_ event: CaseEvent, _ action: Action?, _ procedure: Procedure) {
    guard let action else { return }
    let hasMoved = event.stage != stage
    if hasMoved { term?.resume(at: event.at) }
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

  private mutating func perform(_ deed: Action.Deed, _ event: CaseEvent) {
    switch deed {
    case .assign: agency = event.agency(of: "agency") ?? agency
    case .suspend: term?.suspend(at: event.at, reason: event.text(of: "reason") ?? "")
    case .resume: term?.resume(at: event.at)
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
}
