import CityModel
package import Documents
package import Foundation
import Studies

extension Platform {
  /// The official forms of the pack in force, by the names of their files.
  package func officialForms() async throws -> [OfficialForm] {
    let documents = try await current().pack.documents
    return documents.keys.filter { !$0.hasSuffix(LayoutProfile.fileEnding) }.sorted().compactMap {
      OfficialForm(file: $0, in: documents)
    }
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
    return LayoutProfile.standardIDs.compactMap(LayoutProfile.standard) + LayoutProfile.all(in: documents)
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
}
