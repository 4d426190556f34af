import CityModel
import Documents
import Hummingbird
import Platform

/// Drops a paper on the rules of a layout. Nothing of the file is kept.
enum FormatCheckPage {
  static func show(_ site: Site) async throws -> Response { try await page(site) }

  static func check(_ site: Site) async throws -> Response {
    do {
      let report = try await site.platform.checkFormat(
        site.form.uploads.first { $0.field == "file" }, profile: site.form.fields["layout"] ?? "", client: site.client)
      return try await page(site, report: report)
    } catch let refusal as Refusal where refusal.code == "documents.no-file" {
      return try await page(site, missing: site.text(of: refusal), status: status(of: refusal))
    }
  }

  private static func page(
    _ site: Site, report: FormatReport? = nil, missing: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let chosen = site.form.fields["layout"]
    let page: Model = [
      "layouts": try await site.platform.layoutProfiles().map { profile -> Model in
        ["layoutID": profile.id, "layoutName": site[profile.name], "isChosen": profile.id == chosen]
      },
      "missing": missing ?? false,
      "report": report.map { result($0, site) } ?? false,
    ]
    return site.page(
      "documents/check", title: site.text("documents.checkTitle"), page, status: status, section: "/documents")
  }

  private static func result(_ report: FormatReport, _ site: Site) -> Model {
    [
      "isClean": report.findings.isEmpty,
      "findingsTable": report.html(site.language == .chinese ? .chinese : .english),
    ]
  }
}
