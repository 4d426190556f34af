import Casework
import CityModel
import Foundation
import Storage

/// A case with the definition it runs under, those it ran under before, and the calendar of today.
struct RunningCase: Sendable {
  let value: Case
  /// One for the filing and one for each move, in that order.
  let definitions: [CaseDefinition]
  /// The definition that the case runs under now.
  let procedure: Procedure
  /// The pack that the definition is of.
  let pack: Pack
  /// What is in force now, whatever the case runs under.
  let today: Edition
  /// Names of the accounts that its answers name.
  var names: [ID<Person>: String] = [:]
  /// What the objects are called that its answers name, by their ids.
  var objects: [String: String] = [:]

  /// The calendar is a fact and always the newest.
  var clock: WorkClock { today.clock }

  /// What was in force when the event happened: it is shown under the labels that stood there then.
  func definition(of event: CaseEvent) -> CaseDefinition {
    guard let definition = definitions.last(where: { $0.from <= event.version }) else {
      preconditionFailure("a case has a definition from its filing on")
    }
    return definition
  }

  var isConduct: Bool { value.isConduct(procedure) }

  var category: CityModel.Category {
    guard let category = procedure.category(value.category) else {
      preconditionFailure("a case's category stands in the definition it began under")
    }
    return category
  }

  func stage(_ id: ID<Stage>) -> Stage {
    guard let stage = procedure.stage(id) else {
      preconditionFailure("a case's stage stands in the definition it began under")
    }
    return stage
  }

  var service: Service {
    guard let service = procedure.service(category.service) else {
      preconditionFailure("a category's service stands in the same definition")
    }
    return service
  }

  /// Whether the case is open and its term neither stands nor is kept.
  var isTermRunning: Bool {
    guard let term = value.runningTerm, stage(value.stage).outcome == .open else { return false }
    return term.isOpen && term.suspension == nil
  }

  var agency: Agency? { value.agency.flatMap(pack.agency) }

  /// - A role that leads reads every case.
  /// - A role with a part in this procedure reads its cases: all of them, or those of its agency where it acts for that only.
  /// - A reviewer who stated a conflict of interest reads nothing more of it.
  /// - Who hears of broken promises reads a case that stands in such a stage overdue.
  func isReadable(by actor: Actor, at now: Date) -> Bool {
    guard let role = actor.role else { return false }
    if actor.people.contains(where: value.hasConflict) { return false }
    if let absent = actor.onBehalfOf, value.keptApart(actor.person, from: absent, procedure) != nil { return false }
    if isEscalated(to: role, at: now) { return true }
    if pack.leads(role) { return true }
    if procedure.onlyReviews(role) { return value.panels.values.contains { $0.seat(of: actor.person) != nil } }
    let takers = procedure.actions.map(\.taker).filter { taker in
      if case .role(role, _) = taker { true } else { false }
    }
    if takers.isEmpty {
      return procedure.privacy.readers.contains(role) || procedure.isFiled(by: role)
    }
    let isBoundToAgency = takers.allSatisfy { taker in
      if case .role(_, ofAssignedAgency: true) = taker { true } else { false }
    }
    guard isBoundToAgency else { return true }
    return value.events.contains { event in
      event.answers.values.contains { $0 == actor.agency.map(Answer.agency) }
    }
  }
}

extension RunningCase {
  /// In which of their roles somebody takes an action: the first that may, else the first of all, whose refusal says why.
  ///
  /// - Precondition: there is at least one.
  func actor(for action: ID<Action>, among actors: [Actor], at now: Date) -> Actor {
    guard let action = procedure.action(action) else { return actors[0] }
    let able = actors.first { actor in
      value.refusal(of: action, by: actor, isReporter: false, procedure: procedure, clock: clock, at: now) == nil
    }
    return able ?? actors[0]
  }

  private func isEscalated(to role: ID<Role>, at now: Date) -> Bool {
    guard stage(value.stage).term?.escalatesTo == role, case .at(let due)? = value.due(clock: clock) else {
      return false
    }
    return now > due
  }

  /// Reviewers judge independently: what one wrote, others read when all have written or the panel is over.
  ///
  /// - Parameter actor: who reads; `nil`: anybody.
  func isSealed(_ event: CaseEvent, from actor: Actor?) -> Bool {
    guard event.version > value.entered, definition(of: event).action(of: event)?.deed == .review,
      let panel = value.panels[value.stage]
    else { return false }
    return !panel.areOpinionsOpen && event.by.person != actor?.person
  }
}

extension RunningCase {
  /// Whether what others did since somebody saw this version changes nothing of their step: on a panel each answers,
  /// judges or stands down for themselves, as long as it is the same round of it.
  func isIndependent(_ action: ID<Action>, since version: Int) -> Bool {
    let deed = procedure.action(action)?.deed
    let isTheirOwn = deed == .declare || deed == .review || deed == .standDown
    return isTheirOwn && (value.entered...value.events.count).contains(version)
  }
}

extension Procedure {
  /// Whether the role does nothing but judge on panels; it then reads only what it was asked to judge.
  fileprivate func onlyReviews(_ role: ID<Role>) -> Bool {
    let deeds = actions.filter { if case .role(role, _) = $0.taker { true } else { false } }.map(\.deed)
    return !deeds.isEmpty && deeds.allSatisfy { $0 == .declare || $0 == .review || $0 == .standDown }
  }

  fileprivate func isFiled(by role: ID<Role>) -> Bool { if case .role(role, _) = opensBy { true } else { false } }
}

extension Platform {
  /// - Throws: `case.not-found`.
  func running(number: String) async throws -> RunningCase {
    try await running(number: number, today: try await current())
  }

  func running(number: String, today: Edition) async throws -> RunningCase {
    guard number.utf8.count <= 64, let history = try await store.cases.history(number: number) else {
      throw Refusal("case.not-found")
    }
    return try await running(history, today: today)
  }

  func running(id: ID<Case>) async throws -> RunningCase {
    guard let history = try await store.cases.history(id) else { throw Refusal("case.not-found") }
    return try await running(history, today: try await current())
  }

  private func running(_ history: StoredHistory, today: Edition) async throws -> RunningCase {
    let definitions = try await definitions(of: history)
    let value = try history.folded(
      Dictionary(definitions.map { ($0.packVersion, $0.procedure) }) { first, _ in first })
    guard let newest = definitions.last else { throw Refusal("store.pack-lost", detail: value.packVersion) }
    return RunningCase(
      value: value, definitions: definitions, procedure: newest.procedure, pack: newest.pack,
      today: today, names: try await names(in: value), objects: try await objects(in: value))
  }

  /// The case's definition in every version that it began under or was moved to.
  private func definitions(of history: StoredHistory) async throws -> [CaseDefinition] {
    var definitions: [CaseDefinition] = []
    let moves = history.events.compactMap { event in event.move.map { (event.version, $0.packVersion) } }
    for (from, version) in [(1, history.opening.packVersion)] + moves {
      let edition = try await edition(version)
      definitions.append(
        CaseDefinition(
          from: from, packVersion: version, procedure: try edition.procedure(history.opening.procedure),
          pack: edition.pack))
    }
    return definitions
  }

  private func objects(in value: Case) async throws -> [String: String] {
    var names: [String: String] = [:]
    for answer in value.events.flatMap(\.answers.values) {
      guard case .object(let id) = answer, names[id] == nil else { continue }
      names[id] = try await store.objects.row(ID(id))?.name
    }
    return names
  }

  private func names(in value: Case) async throws -> [ID<Person>: String] {
    var names: [ID<Person>: String] = [:]
    for event in value.events {
      for person in event.named where names[person] == nil {
        names[person] = try await store.accounts.find(person)?.name
      }
    }
    return names
  }
}

extension CaseEvent {
  /// The people whose accounts its answers name, and whom its actor stood in for.
  fileprivate var named: [ID<Person>] {
    let answered = answers.values.compactMap { if case .person(let person) = $0 { person } else { nil } }
    return answered + (by.onBehalfOf.map { [$0] } ?? [])
  }
}
