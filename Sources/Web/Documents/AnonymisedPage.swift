import CityModel
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Platform

/// The copy for those who judge without knowing whose work it is: what was taken out, and what a person has to look at.
enum AnonymisedPage {
  static func show(_ site: Site) async throws -> Response {
    let (number, blob) = (site.parameter("number"), site.parameter("blob"))
    let copy = try await site.platform.anonymisedCopy(number, of: blob, viewer: site.viewer)
    let page: Model = [
      "number": number, "isMade": copy.data != nil,
      "places": site.text("anonymised.places", ["n": site.number(copy.places)]),
      "href": "/desk/cases/\(number.percentEncoded)/anonymised/\(blob.percentEncoded)/file",
      "findings": copy.findings.map { finding -> Model in
        [
          "words": site.language == .chinese ? finding.message.zh : finding.message.en,
          "where": finding.place.part ?? false, "found": finding.found ?? false,
        ]
      },
    ]
    return site.page("desk/anonymised", title: site.text("anonymised.title"), page, section: "/desk").unstored
  }

  static func file(_ site: Site) async throws -> Response {
    let copy = try await site.platform.anonymisedCopy(
      site.parameter("number"), of: site.parameter("blob"), viewer: site.viewer)
    guard let data = copy.data else { throw Refusal("page.not-found") }
    var response = site.bytes(Array(data), type: PaperFormat.docx.mediaType, cache: "private, no-store")
    response.headers[.contentDisposition] = "attachment; filename=\"copy.docx\""
    return response
  }
}
