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
    key: String, viewer: Viewer, hasReadWarnings: Bool = false
  ) async throws {
    for attempt in 1...Self.joinAttempts {
      let (running, actors) = try await readers(of: number, viewer)
      let actor = running.actor(for: action, among: actors, at: now)
      let isIndependent = running.isIndependent(action, since: version)
      do {
        return try await take(
          Step(
            action: action, input: input, uploads: uploads,
            version: isIndependent ? running.value.events.count : version, key: key, actor: actor, isReporter: false,
            hasReadWarnings: hasReadWarnings),
          with: running)
      } catch let refusal as Refusal
        where refusal.code == "case.moved-on" && isIndependent && attempt < Self.joinAttempts
      {
        // Another reviewer's step was stored in the same moment; this one holds just as well.
      }
    }
  }

  /// Takes an action as the one who filed the case: judging, reopening, handing in what is asked for.
  package func actAsReporter(
    _ key: ReporterKey, action: ID<Action>, input: [String: FormInput], uploads: [Upload] = [], version: Int,
    requestKey: String
  ) async throws {
    let (running, person) = try await reporterCase(key)
    try await take(
      Step(
        action: action, input: input, uploads: uploads, version: version, key: requestKey,
        actor: Actor(person: person), isReporter: true),
      with: running)
  }

  /// Says "me too".
  ///
  /// - Parameter joiner: a random id that the browser keeps, so that one browser counts once.
  package func join(_ number: String, key: String, viewer: Viewer, joiner: String, client: String) async throws {
    try limits.countReport(client: client, at: now)
    for attempt in 1...Self.joinAttempts {
      do {
        return try await joinOnce(number, key: key, viewer: viewer, joiner: joiner)
      } catch let refusal as Refusal where refusal.code == "case.moved-on" && attempt < Self.joinAttempts {
        // Somebody else's step came between; "me too" holds for the case as it is now just as well.
      }
    }
  }

  private static let joinAttempts = 5

  /// Gives an opinion on what is on notice: by name when signed in, else as somebody of whom nothing is known.
  ///
  /// - Throws: `case.not-found`; `case.wrong-stage` after the notice; `case.not-posted`; `form.invalid`; `report.too-many`.
  package func opine(
    _ number: String, input: [String: FormInput], key: String, viewer: Viewer, client: String
  ) async throws {
    try limits.countReport(client: client, at: now)
    // Without a name, whoever sends the same form again is the same somebody.
    let person = try viewer.account?.person ?? RequestIdentity(key).sender
    for attempt in 1...Self.joinAttempts {
      do {
        let running = try await running(number: number)
        guard !running.isConduct, let action = running.everyonesOpinion else { throw Refusal("case.not-found") }
        return try await take(
          Step(
            action: action.id, input: input, uploads: [], version: running.value.events.count, key: key,
            actor: Actor(person: person), isReporter: false),
          with: running)
      } catch let refusal as Refusal where refusal.code == "case.moved-on" && attempt < Self.joinAttempts {
        // An opinion of somebody else came between; this one holds just as well.
      }
    }
  }

  private func joinOnce(_ number: String, key: String, viewer: Viewer, joiner: String) async throws {
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

  /// The case, when the viewer's part in it lets them read it.
  ///
  /// A role that acts for every agency, and one that takes no action at all (who leads), reads every case; a role that
  /// acts only for the agency a case is assigned to reads those that are or were assigned to its own.
  ///
  /// - Throws: `case.not-found` otherwise: even that it exists is not theirs to know.
  func readable(_ number: String, _ viewer: Viewer) async throws -> (RunningCase, Actor) {
    let (running, actors) = try await readers(of: number, viewer)
    return (running, actors[0])
  }

  /// The case, with every way in which the viewer may read it: in their own role, and in those of whom they stand in for.
  ///
  /// - Throws: `case.not-found` where there is none.
  func readers(of number: String, _ viewer: Viewer) async throws -> (RunningCase, [Actor]) {
    let today = try await current()
    let actors = try await actors(viewer, on: today.clock.day(of: now))
    let running = try await running(number: number, today: today)
    let readers = actors.filter { running.isReadable(by: $0, at: now) }
    guard !readers.isEmpty else { throw Refusal("case.not-found") }
    return (running, readers)
  }

  private struct Step {
    let action: ID<Action>
    let input: [String: FormInput]
    let uploads: [Upload]
    let version: Int
    let key: String
    let actor: Actor
    let isReporter: Bool
    var hasReadWarnings = false
  }

  /// Checks and applies a step, and stores its one event.
  private func take(_ step: Step, with running: RunningCase) async throws {
    let request = try RequestIdentity(step.key)
    guard let action = running.procedure.action(step.action) else { throw Refusal("case.unknown-action") }
    let identity = request.stored(
      [running.value.number, action.id.text, step.actor.person.text] + step.input.parts + step.uploads.parts,
      answer: "")
    if try await store.events.remembered(key: identity.key, digest: identity.digest) != nil { return }
    guard step.version == running.value.events.count else { throw Refusal("case.moved-on") }
    // Asked before the form is read, so that nobody uploads a photo for an action that is not theirs.
    let refusal = running.value.refusal(
      of: action, by: step.actor, isReporter: step.isReporter, procedure: running.procedure, clock: running.clock,
      at: now)
    if let refusal { throw refusal }
    let form = try await checked(
      step.input, step.uploads, action.fields, running.procedure, running.pack, known: running.value.values(),
      hidden: try await hiddenTexts(for: action.fields, running))
    try await store(form, step, action, identity, running)
  }

  private func store(
    _ form: CheckedForm, _ step: Step, _ action: Action, _ identity: RequestKey, _ running: RunningCase
  ) async throws {
    try await turnDay(running.today)
    let personal = personalValues(form, of: running.value.id)
    func apply(_ result: ActivityResult?, _ key: String?, to moved: inout Case) throws -> Decision {
      try moved.apply(
        ActionRequest(
          action: action.id, by: step.actor, isReporter: step.isReporter, form: form,
          commitments: commitments(personal), result: result, surveyKey: key, hasReadWarnings: step.hasReadWarnings),
        procedure: running.procedure, clock: running.clock, at: now)
    }
    if action.deed == .count {
      var trial = running.value
      _ = try apply(blankResult(for: action, running), nil, to: &trial)
    }
    let result = try await result(for: action, running)
    let key = try await surveyKey(for: action.to, of: running.procedure, running)
    var moved = running.value
    let decision = try apply(result, key, to: &moved)
    let objects = try await objects(
      movedBy: step.actor, from: running.value, to: moved, running.procedure, running.today)
    let outcome = try await store.append(
      EventAppend(
        caseID: moved.id, expectedVersion: running.value.events.count, event: decision.event,
        row: moved.row(running.procedure, clock: running.clock), commands: decision.commands, request: identity,
        personal: personal, objects: objects))
    nudges.posting.now()
    switch outcome {
    case .appended, .alreadyDone: return
    case .conflict, .numberTaken: throw Refusal("case.moved-on")
    }
  }
}
