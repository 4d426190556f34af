package import Casework
package import CityModel
import Storage

/// How a reporter proves to be the reporter.
package enum ReporterKey: Sendable {
  /// The secret of the follow link.
  case token(String)
  /// Signed in as who filed it.
  case account(number: String, Viewer)
}

extension Platform {
  /// Takes an action for an agency.
  ///
  /// - Parameter version: the version of the case that the person was looking at.
  /// - Throws: `case.moved-on` when the case has moved since; every refusal of `Case.apply`; `form.invalid`.
  package func act(
    _ number: String, action: ID<Action>, input: [String: FormInput], uploads: [Upload] = [], version: Int,
    key: String, viewer: Viewer
  ) async throws {
    let actor = try staffActor(viewer)
    let running = try await running(number: number)
    try await take(
      Step(action: action, input: input, uploads: uploads, version: version, key: key, actor: actor, isReporter: false),
      with: running)
  }

  /// Takes an action as the one who filed the case: judging, reopening.
  package func actAsReporter(
    _ key: ReporterKey, action: ID<Action>, input: [String: FormInput], version: Int, requestKey: String
  ) async throws {
    let (running, person) = try await reporterCase(key)
    try await take(
      Step(
        action: action, input: input, uploads: [], version: version, key: requestKey, actor: Actor(person: person),
        isReporter: true),
      with: running)
  }

  /// Says "me too".
  ///
  /// - Parameter joiner: a random id that the browser keeps, so that one browser counts once.
  package func join(_ number: String, key: String, viewer: Viewer, joiner: String, client: String) async throws {
    try limits.countReport(client: client, at: now)
    let running = try await running(number: number)
    guard !running.isConduct, let action = running.procedure.actions.first(where: { $0.deed == .join }) else {
      throw Refusal("case.not-found")
    }
    let person = viewer.account?.person ?? ID("joiner-" + hexDigest(Array(joiner.utf8)).prefix(32))
    try await take(
      Step(
        action: action.id, input: [:], uploads: [], version: running.value.events.count, key: key,
        actor: Actor(person: person), isReporter: person == running.value.reporter.person),
      with: running)
  }

  func staffActor(_ viewer: Viewer) throws -> Actor {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    guard let role = account.role else { throw Refusal("case.not-found") }
    return Actor(person: account.person, role: role.id, agency: account.agency?.id)
  }

  private struct Step {
    let action: ID<Action>
    let input: [String: FormInput]
    let uploads: [Upload]
    let version: Int
    let key: String
    let actor: Actor
    let isReporter: Bool
  }

  /// Checks and applies a step, and stores its one event.
  private func take(_ step: Step, with running: RunningCase) async throws {
    let request = try RequestIdentity(step.key)
    guard let action = running.procedure.action(step.action) else { throw Refusal("case.unknown-action") }
    let identity = request.stored(
      [running.value.number, action.id.text, step.actor.person.text] + step.input.parts
        + step.uploads.map { hexDigest($0.bytes) }, answer: "")
    if try await store.events.remembered(key: identity.key, digest: identity.digest) != nil { return }
    guard step.version == running.value.events.count else { throw Refusal("case.moved-on") }
    // Asked before the form is read, so that nobody uploads a photo for an action that is not theirs.
    let refusal = running.value.refusal(
      of: action, by: step.actor, isReporter: step.isReporter, procedure: running.procedure, clock: running.clock,
      at: now)
    if let refusal { throw refusal }
    let (_, form) = try await checked(step.input, step.uploads, action.fields, running.procedure, running.pack)
    try await store(form, step, action, identity, running)
  }

  private func store(
    _ form: CheckedForm, _ step: Step, _ action: Action, _ identity: RequestKey, _ running: RunningCase
  ) async throws {
    try await sealPassedDay(try await current())
    let personal = personalValues(form, of: step.actor.person)
    var moved = running.value
    let decision = try moved.apply(
      ActionRequest(
        action: action.id, by: step.actor, isReporter: step.isReporter, form: form,
        commitments: commitments(personal)),
      procedure: running.procedure, clock: running.clock, at: now)
    let outcome = try await store.append(
      EventAppend(
        caseID: moved.id, expectedVersion: running.value.events.count, event: decision.event,
        row: moved.row(running.procedure, clock: running.clock), commands: decision.commands, request: identity,
        personal: personal))
    switch outcome {
    case .appended, .alreadyDone: return
    case .conflict, .numberTaken: throw Refusal("case.moved-on")
    }
  }
}
