package import CityModel
import Casework
import Foundation
import Storage

/// Taking running cases over to the version of their procedure that is in force. Publishing never does it: a case runs
/// to its end on the definition it began under, unless somebody who leads decides otherwise and says why.
extension Platform {
  /// Most cases that are listed at once; the others are there when these are done.
  private static let mostMovable = 200
  private static let reasonCharacters = 300

  /// Running cases whose procedure was published anew since, each with what the newer version would change for it, the
  /// earliest due first within a procedure. A case whose definition is the same in both versions is not among them.
  ///
  /// - Throws: `account.sign-in`; `move.not-leading`.
  package func movable(_ viewer: Viewer) async throws -> [MovableCase] {
    let edition = try await current()
    let actor = try leading(viewer, edition)
    var movable: [MovableCase] = []
    for version in try await store.cases.versionsInUse() where version != edition.version {
      let older = try await self.edition(version)
      for procedure in older.pack.procedures {
        guard let newer = edition.pack.procedure(procedure.id), newer != procedure else { continue }
        let rows = try await store.cases.running(
          under: version, procedure.id, limit: Self.mostMovable - movable.count)
        for row in rows {
          movable.append(try await running(id: row.caseID).movable(to: newer, edition.version, for: actor.role))
        }
        if movable.count >= Self.mostMovable { return movable }
      }
    }
    return movable
  }

  /// Takes a case over to the version of its procedure that is in force; its stage stays, or is the stated one.
  ///
  /// Only for who leads: a role that takes no action of any procedure. Moving a case changes what others may and must do
  /// with it, and whoever works on a case or checks it could move it past a check of their own.
  ///
  /// - Parameter packVersion: the version whose difference was looked at; `nil`: whichever is in force.
  /// - Throws: in this order `account.sign-in`; `move.not-leading`; `form.invalid` without a reason; `move.other-version`
  ///   when another was published meanwhile; `case.not-found`; `move.not-needed` when the definition is the same in both;
  ///   `case.cannot-move`; `case.moved-on`.
  package func move(
    _ number: String, to stage: ID<Stage>? = nil, reason: String, packVersion: String? = nil, viewer: Viewer
  ) async throws {
    let edition = try await current()
    let actor = try leading(viewer, edition)
    let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
    if reason.isEmpty { throw Refusal("form.invalid", faults: [FieldFault("reason", "form.required")]) }
    if let packVersion, packVersion != edition.version { throw Refusal("move.other-version") }
    let running = try await running(number: number)
    let procedure = try edition.procedure(running.value.procedure)
    guard procedure != running.procedure else { throw Refusal("move.not-needed") }
    var moved = running.value
    let decision = try moved.move(
      from: running.procedure, to: procedure, packVersion: edition.version, stage: stage, by: actor,
      reason: String(reason.prefix(Self.reasonCharacters)),
      surveyKey: try await surveyKey(for: stage, of: procedure, running), at: now)
    try await turnDay(edition)
    let outcome = try await store.append(
      EventAppend(
        caseID: moved.id, expectedVersion: running.value.events.count, event: decision.event,
        row: moved.row(procedure, clock: edition.clock), commands: decision.commands))
    nudges.posting.now()
    guard outcome == .appended else { throw Refusal("case.moved-on") }
  }

  /// Whether the viewer leads, and so may move cases.
  package func mayMove(_ viewer: Viewer) async throws -> Bool {
    guard let role = viewer.account?.role else { return false }
    return role.leads
  }

  private func leading(_ viewer: Viewer, _ edition: Edition) throws -> Actor {
    let actor = try staffActor(viewer)
    guard edition.pack.leads(actor.role) else { throw Refusal("move.not-leading") }
    return actor
  }
}

extension RunningCase {
  func movable(to newer: Procedure, _ packVersion: String, for reader: ID<Role>?) -> MovableCase {
    let difference = value.difference(from: procedure, to: newer)
    return MovableCase(
      number: value.number, category: category, stage: stage(value.stage), filed: value.filed,
      packVersion: value.packVersion, newPackVersion: packVersion, procedure: newer, difference: difference,
      named: MovableCase.Named(difference, from: procedure, to: newer),
      lostAnswers: difference.lostAnswers.compactMap { answer(to: $0, for: reader) },
      stages: newer.stages.filter { $0.outcome == .open })
  }

  /// What was last answered to a question, under the label that it had then.
  private func answer(to field: ID<FormField>, for reader: ID<Role>?) -> AnswerView? {
    guard let event = value.events.last(where: { $0.answers[field] != nil && !isSealed($0, from: nil) }),
      let label = fields(of: event).first(where: { $0.id == field })?.label
    else { return nil }
    return answers(of: event, for: reader) { _ in true }.first { $0.label == label }
  }
}
