import Casework
import CityModel
package import Documents
import Foundation
import Storage

extension Platform {
  /// An official form filled in with what a case says, as far as the reader may read it.
  ///
  /// - Parameter purpose: why personal answers are wanted too; that reading is logged. Empty: they stay blank.
  /// - Throws: `case.not-found`; `page.not-found` for a form that the case does not fill in where it stands;
  ///   `case.not-your-role` for personal answers that are not this role's to read.
  package func filledForm(
    _ form: String, of number: String, viewer: Viewer, purpose: String
  ) async throws -> (form: OfficialForm, document: Document, findings: [Finding]) {
    let (running, actors) = try await readers(of: number, viewer)
    guard let actor = actors.first(where: { !running.value.isBlind($0) }),
      let paper = running.papers(for: actor).first(where: { $0.form == form })
    else { throw Refusal("page.not-found") }
    let isWanted = purpose.contains { !$0.isWhitespace }
    let personal =
      isWanted ? try await readPersonal(running, by: actor, purpose: purpose) : [:]
    return try await filled(paper, running, for: .role(actor.role), personal)
  }

  /// The same for who filed the case: what they gave, their own personal answers too, and what they read of the others' steps.
  ///
  /// - Throws: `case.not-found`; `page.not-found` for a form that is not theirs to print where the case stands.
  package func filledForm(
    _ form: String, of key: ReporterKey
  ) async throws -> (form: OfficialForm, document: Document, findings: [Finding]) {
    let (running, person) = try await reporterCase(key)
    guard let paper = running.papersForReporter.first(where: { $0.form == form }) else {
      throw Refusal("page.not-found")
    }
    let own = try await store.people.own(running.value.id)
    let personal = Dictionary(own.map { (ID<FormField>($0.field.text), $0.text) }) { _, newer in newer }
    return try await filled(paper, running, for: .reporter(Actor(person: person)), personal)
  }

  private func filled(
    _ paper: PaperRule, _ running: RunningCase, for reader: FormReader, _ personal: [ID<FormField>: String]
  ) async throws -> (form: OfficialForm, document: Document, findings: [Finding]) {
    let official = try await officialForm(paper.form)
    let filling = FormFilling(running: running, reader: reader, personal: personal, template: official.template)
    let (document, findings) = official.template.document(
      answers: filling.answers(paper), blank: false, profile: official.profile)
    return (official, document, findings)
  }

  /// The last personal answer to each question. Every reading is logged with its purpose.
  func readPersonal(
    _ running: RunningCase, by actor: Actor, purpose: String
  ) async throws -> [ID<FormField>: String] {
    guard actor.role.map(running.procedure.privacy.readers.contains) == true else {
      throw Refusal("case.not-your-role")
    }
    let reason = String(purpose.filter { !$0.isNewline }.prefix(200))
    let readings = try await store.people.read(running.value.id, by: actor.person, for: reason, at: now)
    return Dictionary(readings.map { ($0.field, $0.text) }) { _, newer in newer }
  }
}

extension RunningCase {
  /// The official forms that the case fills in where it stands. Who judges without knowing whose work it is prints none.
  func papers(for actor: Actor) -> [PaperRule] {
    isMasked(from: actor.role) ? [] : papersHere
  }

  /// Those that the reporter prints too.
  var papersForReporter: [PaperRule] { papersHere.filter(\.isForReporter) }

  private var papersHere: [PaperRule] {
    procedure.papers.filter { $0.stages.isEmpty || $0.stages.contains(value.stage) }
  }
}
