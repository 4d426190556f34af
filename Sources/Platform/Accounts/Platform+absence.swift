package import CityModel
import Casework
import Foundation
import Storage

/// Absence and deputies. A deputy acts in the role of who is away, in their own name; every event names both, and both
/// count where duties are kept apart.
extension Platform {
  /// The longest absence, in days.
  private static let longestAbsence = 366

  /// Says that the viewer is away, and who of their own agency stands in.
  ///
  /// - Throws: in this order `account.sign-in`; `absence.bad-days` when the days are no days, end before they begin, lie in the
  ///   past or are more than a year; `absence.bad-deputy` for oneself, somebody of another agency or without a role;
  ///   `absence.overlaps`; `absence.deputy-away`.
  package func setAbsence(
    from first: CalendarDay?, to last: CalendarDay?, deputy: ID<Person>, viewer: Viewer
  ) async throws {
    let actor = try staffActor(viewer)
    let today = try await current().clock.day(of: now)
    guard let first, let last, first <= last, last >= today,
      last.daysSince1970 - first.daysSince1970 < Self.longestAbsence
    else { throw Refusal("absence.bad-days") }
    guard try await deputies(for: actor).contains(where: { $0.id == deputy }) else {
      throw Refusal("absence.bad-deputy")
    }
    try await store.absences.add(
      Absence(
        id: ID("absence-" + world.token()), person: actor.person, deputy: deputy, first: first, last: last, setAt: now))
  }

  /// Ends an absence of the viewer's at once, or calls off one to come.
  ///
  /// - Throws: `account.sign-in`; `absence.not-found`.
  package func endAbsence(_ id: String, viewer: Viewer) async throws {
    let actor = try staffActor(viewer)
    guard try await store.absences.end(ID(id), of: actor.person, at: now) else { throw Refusal("absence.not-found") }
  }

  /// The viewer's absences, those for which they stand in, and who could stand in for them.
  package func absences(_ viewer: Viewer) async throws -> AbsencesView {
    let actor = try staffActor(viewer)
    let today = try await current().clock.day(of: now)
    let own = try await store.absences.all(of: actor.person, from: today)
    let others = try await store.absences.deputised(by: actor.person, from: today)
    var names: [ID<Person>: String] = [:]
    for person in own.map(\.deputy) + others.map(\.person) where names[person] == nil {
      names[person] = try await store.accounts.find(person)?.name
    }
    return AbsencesView(
      own: own.map { AbsenceView($0, name: names[$0.deputy], today: today) },
      deputised: others.map { AbsenceView($0, name: names[$0.person], today: today) },
      deputies: try await deputies(for: actor).map { ActionOffer.Choice(person: $0.id, name: $0.name) })
  }

  /// Every role the viewer acts in now: their own first, then those of the people whom they stand in for. Somebody who
  /// left the agency meanwhile, or holds the viewer's own role, is not stood in for.
  func actors(_ viewer: Viewer) async throws -> [Actor] {
    try await actors(viewer, on: try await current().clock.day(of: now))
  }

  func actors(_ viewer: Viewer, on today: CalendarDay) async throws -> [Actor] {
    let own = try staffActor(viewer)
    var actors = [own]
    for absence in try await store.absences.deputised(by: own.person, from: today) where absence.first <= today {
      guard let absent = try await store.accounts.find(absence.person), absent.disabledAt == nil,
        let role = absent.role, let agency = absent.agency, agency == own.agency, role != own.role
      else { continue }
      actors.append(Actor(person: own.person, role: role, agency: agency, onBehalfOf: absent.id))
    }
    return actors
  }

  /// The names of those whom somebody stands in for, by their roles.
  func names(of actors: [Actor]) async throws -> [ID<Role>: String] {
    var names: [ID<Role>: String] = [:]
    for actor in actors {
      guard let role = actor.role, let absent = actor.onBehalfOf, names[role] == nil else { continue }
      names[role] = try await store.accounts.find(absent)?.name
    }
    return names
  }

  /// What lies before the desk of somebody who is away is told to their deputy as well, unless the case keeps the two
  /// apart or it was the deputy who did it.
  func withDeputies(_ messages: [StoredMessage], of entry: OutboxEntry) async throws -> [StoredMessage] {
    let desks = messages.filter { $0.content.part == .desk }
    let people = desks.compactMap(\.person)
    let today = try await current().clock.day(of: now)
    let deputies = try await store.absences.deputies(of: people, on: today)
    guard !deputies.isEmpty else { return messages }
    let running = try await running(id: entry.caseID)
    let doer = running.value.events.first { $0.version == entry.version }?.by.person
    var told = Set(messages.compactMap(\.person))
    let copies = desks.compactMap { message -> StoredMessage? in
      guard let absent = message.person, let deputy = deputies[absent], deputy != doer,
        running.value.keptApart(deputy, from: absent, running.procedure) == nil, told.insert(deputy).inserted
      else { return nil }
      return StoredMessage(
        of: entry, to: deputy, code: message.code, content: message.content, createdAt: message.createdAt)
    }
    return messages + copies
  }

  private func deputies(for actor: Actor) async throws -> [Account] {
    guard let agency = actor.agency else { return [] }
    return try await store.accounts.all().filter {
      $0.agency == agency && $0.role != nil && $0.disabledAt == nil && $0.id != actor.person
    }
  }
}
