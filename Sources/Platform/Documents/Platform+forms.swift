import CityModel
package import Documents
package import Foundation

extension Platform {
  private static let layoutEnding = ".layout.json"

  /// The official forms of the pack in force, by the names of their files.
  package func officialForms() async throws -> [OfficialForm] {
    let documents = try await current().pack.documents
    return documents.keys.filter { !$0.hasSuffix(Self.layoutEnding) }.sorted().compactMap { form($0, in: documents) }
  }

  /// - Throws: `page.not-found`.
  package func officialForm(_ id: String) async throws -> OfficialForm {
    guard let form = try await officialForms().first(where: { $0.template.id == id }) else {
      throw Refusal("page.not-found")
    }
    return form
  }

  /// The layouts that a paper may be held against: those of national standards, then the city's own.
  package func layoutProfiles() async throws -> [LayoutProfile] {
    let documents = try await current().pack.documents
    let own = documents.keys.filter { $0.hasSuffix(Self.layoutEnding) }.sorted().compactMap { name in
      documents[name].flatMap { LayoutProfile.read(json: Data($0.utf8)).profile }
    }
    return LayoutProfile.standardIDs.compactMap(LayoutProfile.standard) + own
  }

  /// A picture of one page of the empty form, from page 0.
  ///
  /// - Throws: `page.not-found`.
  package func picture(ofPage page: Int, of form: OfficialForm) throws -> Data {
    let typeset = typeset(form.blank, profile: form.profile)
    guard typeset.pages.indices.contains(page) else { throw Refusal("page.not-found") }
    return typeset.png(page: page, dpi: 110)
  }

  /// How many pages the empty form has, and what in it is not as prescribed.
  package func proof(of form: OfficialForm) -> (pages: Int, findings: [Finding]) {
    let typeset = typeset(form.blank, profile: form.profile)
    return (typeset.pages.count, typeset.findings)
  }

  /// A form whose layout has no file of its own is printed in the national one.
  private func form(_ name: String, in documents: [String: String]) -> OfficialForm? {
    guard let text = documents[name], let template = FormTemplate.read(json: Data(text.utf8)).template else {
      return nil
    }
    let layout = documents[name.replacing(".json", with: Self.layoutEnding)].flatMap {
      LayoutProfile.read(json: Data($0.utf8)).profile
    }
    return (layout ?? LayoutProfile.standard(LayoutProfile.standardIDs[0])).map {
      OfficialForm(template: template, profile: $0)
    }
  }
}
