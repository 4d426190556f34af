package import Casework
package import CityModel
import Foundation
import Imaging
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
    let number = newNumber(procedure, edition)
    let identity = request.stored([procedure.id.text] + input.parts + uploads.parts, answer: number)
    // A request whose answer was lost on the way is answered before anything is counted against its sender.
    if let answer = try await store.events.remembered(key: identity.key, digest: identity.digest) {
      return FiledReport(number: String(decoding: answer, as: UTF8.self), followToken: request.followToken)
    }
    let form = try await checked(input, uploads, procedure.fields, procedure, edition.pack)
    try limits.countReport(client: client, at: now)
    try await turnDay(edition)
    let reporter = viewer.account?.person ?? newPerson()
    let id = newCase()
    let personal = personalValues(form, of: id)
    let (opened, decision) = try Case.open(
      id: id, number: number, procedure: procedure, packVersion: edition.version,
      by: actor(filing: procedure, as: reporter, viewer), form: form, commitments: commitments(personal), at: now)
    let objects = try await objects(openedBy: opened, procedure, by: decision.event.by, edition)
    let outcome = try await store.append(
      EventAppend(
        caseID: opened.id, expectedVersion: 0, event: decision.event,
        row: opened.row(procedure, clock: edition.clock), commands: decision.commands, request: identity,
        personal: personal,
        follow: Follow(tokenHash: Follow.hash(token: request.followToken), person: reporter), objects: objects))
    nudges.posting.now()
    return FiledReport(number: try filedNumber(outcome, new: number), followToken: request.followToken)
  }

  /// Where only a role may file, who holds it files in that role; everywhere else as anybody does.
  private func actor(filing procedure: Procedure, as person: ID<Person>, _ viewer: Viewer) -> Actor {
    guard case .role = procedure.opensBy, let account = viewer.account else { return Actor(person: person) }
    return Actor(person: person, role: account.role?.id, agency: account.agency?.id)
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

  /// Begins with the time, so that the rows of the cases of one hour lie beside one another in every index.
  private func newCase() -> ID<Case> {
    let seconds = String(Int(now.timeIntervalSince1970), radix: 16)
    return ID("case-\(seconds)-\(world.token())")
  }

  /// A person of whom nothing is known but that it is always the same one.
  func newPerson() -> ID<Person> { ID("person-" + world.token()) }

  /// Every field checked, files read, all faults of both at once. Files are stored only when nothing is at fault.
  ///
  /// - Parameters:
  ///   - known: what the case answers to expressions already.
  ///   - hidden: for each question that hides something, what may stand in no part of its files.
  func checked(
    _ input: [String: FormInput], _ uploads: [Upload], _ fields: [FormField], _ procedure: Procedure, _ pack: Pack,
    known: [String: ExpressionValue] = [:], hidden: [ID<FormField>: [String]] = [:]
  ) async throws -> CheckedForm {
    let (photos, photoFaults) = await readPhotos(uploads, for: fields)
    let (documents, documentFaults) = readDocuments(uploads, for: fields, hidden: hidden)
    let fileFaults = photoFaults + documentFaults + (try await strangers(input, fields))
    let whole = input.merging(photos.inputs) { _, photos in photos }
      .merging(documents.mapValues { .files($0.map(\.file)) }) { _, files in files }
    do {
      let form = try checkForm(fields, whole, procedure: procedure, pack: pack, known: known)
      if !fileFaults.isEmpty { throw Refusal("form.invalid", faults: fileFaults) }
      for photo in photos { _ = try await store.blobs.put(photo.picture.jpeg, at: now) }
      for document in documents.values.flatMap(\.self) { _ = try await store.blobs.put(document.bytes, at: now) }
      return form
    } catch let refusal where !fileFaults.isEmpty && refusal is Refusal {
      // A file that could not be read is one fault, not also "a photo is missing".
      let sent = Set(uploads.map(\.field))
      let others = ((refusal as? Refusal)?.faults ?? []).filter { fault in
        !fileFaults.contains(fault) && !(fault.code == "form.required" && sent.contains(fault.field))
      }
      throw Refusal("form.invalid", faults: others + fileFaults)
    }
  }

  /// Persons who have no account, or not the role that is asked for.
  private func strangers(_ input: [String: FormInput], _ fields: [FormField]) async throws -> [FieldFault] {
    var faults: [FieldFault] = []
    for field in fields {
      guard case .person(let role) = field.kind, case .text(let id)? = input[field.id.text], !id.isEmpty else {
        continue
      }
      let account = try await store.accounts.find(ID<Person>(id))
      if account?.role != role || account?.disabledAt != nil {
        faults.append(FieldFault(field.id.text, "form.unknown-choice"))
      }
    }
    return faults
  }

  /// The personal answers, each with a salt of its own, under the key that belongs to this case alone: erasing what was
  /// given in one case touches no other case of the same person.
  func personalValues(_ form: CheckedForm, of id: ID<Case>) -> [PersonalValue] {
    form.personal.sorted { $0.key < $1.key }.map {
      PersonalValue(person: vault(of: id), field: $0.key, text: $0.value)
    }
  }

  func vault(of id: ID<Case>) -> ID<Person> { ID("vault-\(id)") }

  func commitments(_ values: [PersonalValue]) -> [ID<FormField>: String] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.field, $0.commitment) })
  }
}
