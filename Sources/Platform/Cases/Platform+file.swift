package import Casework
package import CityModel
import Foundation
import Storage

extension Platform {
  /// Files a matter. Anybody may; who gives nothing of themselves stays unknown.
  ///
  /// - Parameters:
  ///   - key: came with the form; sent twice, the matter is filed once and the answer is the same.
  ///   - client: the address it came from. Counted as a hash for an hour, stored nowhere.
  /// - Throws: `form.invalid` with every fault at its field; `report.too-many`; `request.no-key`; `storage.key-reused`.
  package func file(
    _ procedure: ID<Procedure>, input: [String: FormInput], uploads: [Upload] = [], key: String, viewer: Viewer,
    client: String
  ) async throws -> FiledReport {
    let edition = try await current()
    let procedure = try edition.procedure(procedure)
    let request = try RequestIdentity(key)
    try limits.countReport(client: client, at: now)
    let (input, form) = try await checked(input, uploads, procedure.fields, procedure, edition.pack)
    let number = newNumber(procedure, edition)
    let identity = request.stored([procedure.id.text] + input.parts, answer: number)
    if let answer = try await store.events.remembered(key: identity.key, digest: identity.digest) {
      return FiledReport(number: String(decoding: answer, as: UTF8.self), followToken: request.followToken)
    }
    try await sealPassedDay(edition)
    let reporter = viewer.account?.person ?? newPerson()
    let personal = personalValues(form, of: reporter)
    let (opened, decision) = try Case.open(
      id: ID("case-" + world.token()), number: number, procedure: procedure, packVersion: edition.version,
      by: Actor(person: reporter), form: form, commitments: commitments(personal), at: now)
    let outcome = try await store.append(
      EventAppend(
        caseID: opened.id, expectedVersion: 0, event: decision.event,
        row: opened.row(procedure, clock: edition.clock), commands: decision.commands, request: identity,
        personal: personal,
        follow: Follow(tokenHash: Follow.hash(token: request.followToken), person: reporter)))
    return FiledReport(number: try filedNumber(outcome, new: number), followToken: request.followToken)
  }

  private func filedNumber(_ outcome: AppendOutcome, new number: String) throws -> String {
    switch outcome {
    case .appended: number
    case .alreadyDone(let answer): String(decoding: answer, as: UTF8.self)
    case .conflict, .numberTaken: throw Refusal("storage.busy")
    }
  }

  /// `SR-20261123-4KQ79XWT`: readable aloud, and no count of the day's reports to be read from it.
  private func newNumber(_ procedure: Procedure, _ edition: Edition) -> String {
    let day = edition.clock.day(of: now).description.filter { $0 != "-" }
    return "\(procedure.numberPrefix)-\(day)-\(world.code(length: 8))"
  }

  /// A person of whom nothing is known but that it is always the same one.
  func newPerson() -> ID<Person> { ID("person-" + world.token()) }

  /// Photos taken in, every field checked, all faults of both at once.
  func checked(
    _ input: [String: FormInput], _ uploads: [Upload], _ fields: [FormField], _ procedure: Procedure, _ pack: Pack
  ) async throws -> (input: [String: FormInput], form: CheckedForm) {
    let pictures = Result { try readPictures(uploads, for: fields) }
    let photoFaults = pictures.faults
    let sent = uploads.map(\.field)
    let withPhotos = try await storePhotos((try? pictures.get()) ?? [])
    let whole = input.merging(withPhotos) { _, photos in photos }
    do {
      let form = try checkForm(fields, whole, procedure: procedure, pack: pack)
      if !photoFaults.isEmpty { throw Refusal("form.invalid", faults: photoFaults) }
      return (whole, form)
    } catch let refusal as Refusal where !photoFaults.isEmpty && refusal.faults != photoFaults {
      // A photo that could not be read is one fault, not also "a photo is missing".
      let others = refusal.faults.filter { !($0.code == "form.required" && sent.contains($0.field)) }
      throw Refusal(refusal.code, faults: others + photoFaults)
    }
  }

  /// The personal answers, each with a salt of its own.
  func personalValues(_ form: CheckedForm, of person: ID<Person>) -> [PersonalValue] {
    form.personal.sorted { $0.key < $1.key }.map { PersonalValue(person: person, field: $0.key, text: $0.value) }
  }

  func commitments(_ values: [PersonalValue]) -> [ID<FormField>: String] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.field, $0.commitment) })
  }
}

extension Result where Failure == any Error {
  fileprivate var faults: [FieldFault] {
    if case .failure(let refusal as Refusal) = self { refusal.faults } else { [] }
  }
}
