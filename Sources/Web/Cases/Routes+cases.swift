import CityModel
import Hummingbird
import Platform

extension Routes {
  /// Reporting, following and reading cases.
  mutating func addCases() {
    addServices()
    addReports()
    addFollowing()
    addPhotos()
  }

  private mutating func addServices() {
    get("/report", .everyone, ServicePage.firstForm)
    get("/services", .everyone, ServicePage.list)
    get("/services/:procedure", .everyone, ServicePage.one)
    get("/services/:procedure/report", .everyone, ReportForm.show)
    post("/services/:procedure/report", .everyone, uploads: true, ReportForm.send)
    get("/services/:procedure/map.svg", .everyone, ReportForm.map)
    get("/services/:procedure/filed/:number", .everyone, FiledPage.show)
    post("/services/:procedure/filed/:number/forget", .everyone, FiledPage.forget)
    get("/services/:procedure/closed", .everyone, ClosedPage.show)
    get("/services/:procedure/board", .everyone, BoardPage.show)
  }

  private mutating func addReports() {
    get("/reports", .everyone, ReportListPage.show)
    get("/reports/map", .everyone, ReportMapPage.show)
    get("/reports/:number", .everyone, ReportPage.show)
    get("/reports/:number/join", .everyone, ReportPage.show)
    post("/reports/:number/join", .everyone, ReportPage.join)
    get("/reports/:number/opinions", .everyone, ReportPage.back)
    post("/reports/:number/opinions", .everyone, ReportPage.opine)
  }

  private mutating func addFollowing() {
    get("/follow/:token", .reporterLink, FollowPage.show)
    get("/follow/:token/actions/:action", .reporterLink, FollowPage.back)
    post("/follow/:token/actions/:action", .reporterLink, uploads: true, FollowPage.act)
    get("/follow/:token/erase", .reporterLink, FollowPage.askErase)
    post("/follow/:token/erase", .reporterLink, FollowPage.erase)
    get("/follow/:token/forms/:form/:format", .reporterLink, FollowPage.form)
    get("/my", .signedIn, MattersPage.show)
    get("/my/readings", .signedIn, MattersPage.readings)
    get("/my/:number", .signedIn, FollowPage.show)
    get("/my/:number/actions/:action", .signedIn, FollowPage.back)
    post("/my/:number/actions/:action", .signedIn, uploads: true, FollowPage.act)
    get("/my/:number/erase", .signedIn, FollowPage.askErase)
    post("/my/:number/erase", .signedIn, FollowPage.erase)
    get("/my/:number/forms/:form/:format", .signedIn, FollowPage.form)
  }

  private mutating func addPhotos() {
    get("/photos/:blob", .everyone, photo)
    get("/photos/:blob/thumbnail", .everyone, thumbnail)
    get("/follow/:token/photos/:blob", .reporterLink, photo)
    get("/follow/:token/photos/:blob/thumbnail", .reporterLink, thumbnail)
    get("/files/:blob", .everyone, document)
    get("/follow/:token/files/:blob", .reporterLink, document)
  }
}

@Sendable private func photo(_ site: Site) async throws -> Response { try await picture(site, thumbnail: false) }

@Sendable private func thumbnail(_ site: Site) async throws -> Response { try await picture(site, thumbnail: true) }

/// A photo whose address is its content: what is public may be kept for an hour, not longer, because a release may be undone.
private func picture(_ site: Site, thumbnail: Bool) async throws -> Response {
  let photo = try await site.platform.photo(
    site.parameter("blob"), thumbnail: thumbnail, viewer: site.viewer, followToken: site.parameters["token"])
  return site.bytes(
    photo.jpeg, type: "image/jpeg", cache: photo.isPublic ? "public, max-age=3600" : "private, no-store")
}

/// A document as it was sent. Always saved, never opened by the browser in the site's name.
@Sendable private func document(_ site: Site) async throws -> Response {
  let document = try await site.platform.document(
    site.parameter("blob"), viewer: site.viewer, followToken: site.parameters["token"])
  var response = site.bytes(
    document.bytes, type: document.isDocx ? PaperFormat.docx.mediaType : PaperFormat.pdf.mediaType,
    cache: document.isPublic ? "public, max-age=3600" : "private, no-store")
  let plain = document.isDocx ? "document.docx" : "document.pdf"
  let name = document.name.isEmpty ? plain : document.name
  response.headers[.contentDisposition] =
    "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(name.percentEncoded.replacing("/", with: "%2F"))"
  return response
}

extension Site {
  /// A part of the path; empty where the route has none of that name.
  func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// The procedure that the path names.
  func procedure() throws -> Procedure {
    guard let procedure = pack.procedure(ID(parameter("procedure"))) else { throw Refusal("page.not-found") }
    return procedure
  }

  /// 128 bits that go out with a form and come back with it.
  func newKey() -> String { platform.world.randomBytes(16).hex }

  var typed: TypedForm { TypedForm(texts: form.fields, uploads: form.uploads) }
}
