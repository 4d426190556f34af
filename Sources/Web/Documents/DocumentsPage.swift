import CityModel
import Documents
import Hummingbird
import Platform
import Studies

/// What this city writes on paper: its official forms, and the layouts that a paper is held against.
enum DocumentsPage {
  static func show(_ site: Site) async throws -> Response {
    let forms = try await site.platform.officialForms()
    let profiles = try await site.platform.layoutProfiles()
    let studies = try await site.platform.studies()
    let page: Model = [
      "hasStudies": !studies.isEmpty,
      "studies": studies.map { ["name": $0.title, "address": "/studies/\($0.study.id.text.percentEncoded)"] as Model },
      "hasForms": !forms.isEmpty,
      "forms": forms.map { form -> Model in
        [
          "formID": form.template.id, "formName": site[form.template.name],
          "edition": form.template.edition.map { site.text("documents.edition", ["edition": $0]) } ?? false,
          "layoutName": site[form.profile.name],
        ]
      },
      "layouts": profiles.map { ["layoutName": site[$0.name], "standard": $0.standard] },
    ]
    return site.page("documents/documents", title: site.text("documents.title"), page)
  }
}
