import CityModel
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Platform

/// Papers that are made of a case: an official form filled in, and the archive of all of it.
enum CaseFormPage {
  static func print(_ site: Site) async throws -> Response {
    let number = site.parameter("number")
    guard let format = PaperFormat(rawValue: site.typed["format"]) else { throw Refusal("page.not-found") }
    let filled = try await site.platform.filledForm(
      site.parameter("form"), of: number, viewer: site.viewer, purpose: site.typed["purpose"])
    let paper = site.platform.print(filled.document, profile: filled.form.profile, as: format)
    return site.attachment(paper, name: "\(site[filled.form.template.name]) \(number)")
  }

  static func archive(_ site: Site) async throws -> Response {
    let number = site.parameter("number")
    let files = try await site.platform.archive(number, viewer: site.viewer, purpose: site.typed["purpose"])
    let record = try await ArchiveRecord.files(site.platform.caseView(number, viewer: site.viewer), files, site)
    var response = site.bytes(
      Array(packedArchive(of: record + files)), type: "application/zip", cache: "private, no-store")
    response.headers[.contentDisposition] = "attachment; filename=\"\(number).zip\""
    return response
  }
}
