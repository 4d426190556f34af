import CityModel
import Documents
import HTTPTypes
import Hummingbird
import Platform

/// The same pages for the secret link and for the signed-in reporter: only the proof differs.
extension FollowPage {
  static func show(_ site: Site) async throws -> Response {
    let said = ["done": "cases.followDone", "erased": "cases.erased"][site.query["said"] ?? ""]
    return try await page(site, said: said.map { site.text($0) })
  }

  static func act(_ site: Site) async throws -> Response {
    let view = try await view(site)
    let action = ID<Action>(site.parameter("action"))
    let fields = view.procedure.action(action)?.fields ?? []
    do {
      try await site.platform.actAsReporter(
        site.reporterKey, action: action, input: site.typed.inputs(for: fields), uploads: site.typed.files(for: fields),
        version: Int(site.typed["_version"]) ?? 0, requestKey: site.typed["_key"])
      return site.redirect(to: site.reporterBase + "?said=done")
    } catch let refusal as Refusal where refusal.code != "case.unknown-action" {
      let failed = FailedStep(action: action, typed: site.typed, faults: refusal.faults)
      return try await page(
        site, failed: failed, trouble: refusal.faults.isEmpty ? site.text(of: refusal) : nil,
        status: status(of: refusal))
    }
  }

  /// An action has no page of its own: who comes to its address by a link is taken to the case.
  static func back(_ site: Site) async throws -> Response { site.redirect(to: site.reporterBase) }

  static func askErase(_ site: Site) async throws -> Response {
    guard try await view(site).mayErase else { return site.redirect(to: site.reporterBase) }
    return site.page("cases/erase", title: site.text("cases.eraseTitle"), ["base": site.reporterBase]).unstored
  }

  static func erase(_ site: Site) async throws -> Response {
    try await site.platform.erase(site.reporterKey)
    return site.redirect(to: site.reporterBase + "?said=erased")
  }

  /// The official form of the case, filled in with what its reporter gave and may read.
  static func form(_ site: Site) async throws -> Response {
    guard let format = PaperFormat(rawValue: site.parameter("format")) else { throw Refusal("page.not-found") }
    let filled = try await site.platform.filledForm(site.parameter("form"), of: site.reporterKey)
    let paper = site.platform.print(filled.document, profile: filled.form.profile, as: format)
    return site.attachment(paper, name: site[filled.form.template.name]).unstored
  }

  private static func view(_ site: Site) async throws -> FollowView {
    if let token = site.parameters["token"] { return try await site.platform.follow(token) }
    return try await site.platform.followOwn(site.parameter("number"), viewer: site.viewer)
  }

  private static func page(
    _ site: Site, failed: FailedStep? = nil, trouble: String? = nil, said: String? = nil,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let view = try await view(site)
    let token = site.parameters["token"]
    let readings = if let token { try await site.platform.readings(followToken: token) } else { [ReadingView]() }
    var page = FollowPage(
      view: view, pack: site.pack, base: site.reporterBase, site: site, key: { _ in site.newKey() }, failed: failed,
      trouble: trouble, said: said, readings: readings)
    for form in view.papers {
      page.papers.append((form, site[try await site.platform.officialForm(form).template.name]))
    }
    return site.page(
      "cases/follow", title: "\(view.category.name[site.language]) \(view.number)", page.model, status: status,
      section: "/services"
    ).unstored
  }
}

extension Site {
  var reporterKey: ReporterKey {
    if let token = parameters["token"] { return .token(token) }
    return .account(number: parameter("number"), viewer)
  }

  /// What every link of the reporter's pages begins with.
  var reporterBase: String {
    if let token = parameters["token"] { return "/follow/\(token.percentEncoded)" }
    return "/my/\(parameter("number").percentEncoded)"
  }
}
