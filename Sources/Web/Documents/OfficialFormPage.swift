import CityModel
import Documents
import Hummingbird
import Platform

/// An official form, empty: its pages as pictures, and as files to be filled in.
enum OfficialFormPage {
  static func show(_ site: Site) async throws -> Response {
    let form = try await site.platform.officialForm(site.parameter("form"))
    let proof = site.platform.proof(of: form)
    let id = form.template.id.percentEncoded
    let page: Model = [
      "formName": site[form.template.name], "layoutName": site[form.profile.name], "formID": id,
      "edition": form.template.edition.map { site.text("documents.edition", ["edition": $0]) } ?? false,
      "pages": (0..<proof.pages).map { page -> Model in
        [
          "picture": "/documents/forms/\(id)/pages/\(page + 1)",
          "pictureAlt": site.text("documents.pageAlt", ["form": site[form.template.name], "n": String(page + 1)]),
        ]
      },
      "hasFindings": !proof.findings.isEmpty, "findings": site.findings(proof.findings),
    ]
    return site.page("documents/form", title: site[form.template.name], page, section: "/documents")
  }

  static func picture(_ site: Site) async throws -> Response {
    let form = try await site.platform.officialForm(site.parameter("form"))
    guard let page = Int(site.parameter("page")) else { throw Refusal("page.not-found") }
    let picture = try site.platform.picture(ofPage: page - 1, of: form)
    return site.bytes(Array(picture), type: "image/png", cache: "max-age=300")
  }

  static func file(_ site: Site) async throws -> Response {
    let form = try await site.platform.officialForm(site.parameter("form"))
    guard let format = PaperFormat(rawValue: site.parameter("format")) else { throw Refusal("page.not-found") }
    let paper = site.platform.print(form.blank, profile: form.profile, as: format)
    return site.attachment(paper, name: site[form.template.name])
  }
}

extension Site {
  /// A file to be kept: its name in RFC 8187's form, because it is Chinese.
  func attachment(_ paper: PrintedPaper, name: String) -> Response {
    let whole = paper.format == .booklet ? "\(name) A3" : name
    var response = bytes(Array(paper.data), type: paper.format.mediaType)
    response.headers[.contentDisposition] =
      "attachment; filename*=UTF-8''\("\(whole).\(paper.format.fileExtension)".replacing("/", with: "-").percentEncoded)"
    return response
  }
}
