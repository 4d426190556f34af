import Casework
import CityModel
package import Documents
import Foundation
import Storage

extension Platform {
  /// A copy of a document of the case in which nobody of the record is named, for who hands such a copy on.
  ///
  /// Nothing is stored: the copy is looked at, and comes back with the step that asks for it.
  ///
  /// - Throws: `case.not-found`; `case.not-your-role` for who takes no such step; `photo.not-found`.
  package func anonymisedCopy(_ number: String, of blob: String, viewer: Viewer) async throws -> AnonymisedCopy {
    let (running, actors) = try await readers(of: number, viewer)
    let copying = running.copyingField(for: actors, at: now)
    guard let field = copying else { throw Refusal("case.not-your-role") }
    guard running.copied(for: actors, at: now).contains(where: { $0.blob == blob }),
      let bytes = try await store.blobs.bytes(blob)
    else { throw Refusal("photo.not-found") }
    return anonymised(
      docx: Data(bytes), removing: try await hiddenTexts(of: field, running), limits: .ofTheSite)
  }

  /// For each question that hides something, what it hides.
  func hiddenTexts(for fields: [FormField], _ running: RunningCase) async throws -> [ID<FormField>: [String]] {
    var texts: [ID<FormField>: [String]] = [:]
    for field in fields where !field.hides.isEmpty { texts[field.id] = try await hiddenTexts(of: field, running) }
    return texts
  }

  /// What is kept of a file that may name nobody: its anonymised copy, made whatever was done before, because a word
  /// processor writes its user's name into what it saves. `nil`: a term stands in it still.
  func anonymisedUpload(_ upload: Upload, hiding terms: [String]) -> ReadDocument? {
    let copy = anonymised(docx: Data(upload.bytes), removing: terms, limits: .ofTheSite)
    guard let data = copy.data, parts(ofDocx: data, naming: terms, limits: .ofTheSite).isEmpty else { return nil }
    return ReadDocument(anonymous: Array(data))
  }

  /// The words that may stand in no part of a file: the answers to the questions that it hides, as they were ever given.
  ///
  /// Personal ones are compared by the program and shown to nobody, so that it is no reading of them.
  func hiddenTexts(of field: FormField, _ running: RunningCase) async throws -> [String] {
    let personal = try await store.people.own(running.value.id)
    let apart = personal.filter { reading in field.hides.contains(ID(reading.field.text)) }.map(\.text)
    let given = field.hides.flatMap { running.texts(of: $0) }
    return (apart + given).reduce(into: []) { texts, text in if !texts.contains(text) { texts.append(text) } }
  }
}

extension RunningCase {
  /// The question, of a step that one of them may take now, that asks for a copy in which nobody is named.
  func copyingField(for actors: [Actor], at now: Date) -> FormField? {
    procedure.actions.filter { action in
      actors.contains { actor in
        value.refusal(of: action, by: actor, isReporter: false, procedure: procedure, clock: clock, at: now) == nil
      }
    }.flatMap(\.fields).first { !$0.hides.isEmpty }
  }

  /// Word files that were handed in under questions that hide nothing, the last version of each question; for who makes the
  /// copy.
  func copied(for actors: [Actor], at now: Date) -> [StoredFile] {
    guard copyingField(for: actors, at: now) != nil, let role = actors.first?.role else { return [] }
    let fields = (procedure.fields + procedure.actions.flatMap(\.fields)).filter {
      $0.formats.contains(.docx) && $0.hides.isEmpty && opens($0, to: role)
    }
    return fields.map(\.id).reduce(into: [StoredFile]()) { files, id in
      guard case .files(let found)? = value.answers[id] else { return }
      files += found.filter { $0.name.lowercased().hasSuffix(".docx") && !files.contains($0) }
    }
  }

  /// What was answered to a question, `group.column` for one of a group's, in every version.
  fileprivate func texts(of id: ID<FormField>) -> [String] {
    let path = id.text.split(separator: ".").map { ID<FormField>(String($0)) }
    let answers = value.events.compactMap { $0.answers[path[0]] }
    guard path.count == 2 else { return answers.flatMap { texts(of: $0) } }
    return answers.flatMap { answer -> [String] in
      guard case .group(let rows) = answer else { return [] }
      return rows.compactMap { $0[path[1]] }.flatMap { texts(of: $0) }
    }
  }

  private func texts(of answer: Answer) -> [String] {
    switch answer {
    case .text(let text), .code(let text), .number(let text): [text]
    case .agency(let id): pack.agency(id).map { [$0.name.zh, $0.name.en] } ?? []
    case .person(let id): names[id].map { [$0] } ?? []
    default: []
    }
  }
}
