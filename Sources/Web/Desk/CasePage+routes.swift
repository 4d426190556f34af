import CityModel
import Documents
import HTTPTypes
import Hummingbird
import Platform

extension CasePage {
  static func show(_ site: Site) async throws -> Response {
    var page = try await CasePage(site)
    if site.query["said"] == "filed" { page.said = site.text("desk.filedDone") }
    if let done = site.query["done"], let action = page.view.procedure.action(ID(done)) {
      page.said = site.text("desk.actionDone", ["action": action.name[site.language]])
    }
    return page.response()
  }

  /// An action has no page of its own: who comes to its address by a link is taken to the case.
  static func back(_ site: Site) async throws -> Response {
    site.redirect(to: "/desk/cases/\(site.parameter("number").percentEncoded)")
  }

  static func act(_ site: Site) async throws -> Response {
    let before = try await CasePage(site)
    let action = ID<Action>(site.parameter("action"))
    let fields = before.view.procedure.action(action)?.fields ?? []
    do {
      try await site.platform.act(
        site.parameter("number"), action: action, input: site.typed.inputs(for: fields),
        uploads: site.typed.files(for: fields), version: Int(site.typed["_version"]) ?? 0, key: site.typed["_key"],
        viewer: site.viewer, hasReadWarnings: site.typed["_warned"] == "yes")
    } catch let refusal as Refusal where refusal.code != "case.unknown-action" {
      return try await refused(refusal, action, site)
    }
    return try await done(action, of: before.view.procedure, site)
  }

  /// Back to the case; to the desk where the step itself has closed the case to who took it, as a conflict of interest does.
  private static func done(_ id: ID<Action>, of procedure: Procedure, _ site: Site) async throws -> Response {
    let number = site.parameter("number")
    if [.declare, .standDown].contains(procedure.action(id)?.deed), try await !isReadable(number, site) {
      return site.redirect(to: "/desk?said=stood-back")
    }
    return site.redirect(to: "/desk/cases/\(number.percentEncoded)?done=\(id.text.percentEncoded)")
  }

  private static func isReadable(_ number: String, _ site: Site) async throws -> Bool {
    do {
      _ = try await site.platform.caseView(number, viewer: site.viewer)
      return true
    } catch let refusal as Refusal where refusal.code == "case.not-found" {
      return false
    }
  }

  /// The case as it stands now, with what was typed and the reason why the step was not taken.
  private static func refused(_ refusal: Refusal, _ action: ID<Action>, _ site: Site) async throws -> Response {
    var page = try await CasePage(site)
    page.failed = FailedStep(
      action: action, typed: site.typed, faults: refusal.faults,
      warning: refusal.code == "case.warning" ? refusal.values["reason"] : nil)
    page.hasMovedOn = refusal.code == "case.moved-on"
    if refusal.faults.isEmpty && !page.hasMovedOn {
      page.notNow = site.text(of: refusal, of: page.view.procedure.action(action))
    }
    return page.response(status: status(of: refusal))
  }

  static func contact(_ site: Site) async throws -> Response {
    let number = site.parameter("number")
    let purpose = site.typed["purpose"]
    let given = try await site.platform.contact(number, viewer: site.viewer, purpose: purpose)
    let page: Model = [
      "number": number, "purpose": purpose, "hasContact": !given.isEmpty,
      "contact": given.map { ["label": $0.label[site.language], "contactText": $0.text] },
    ]
    return site.page("desk/contact", title: site.text("desk.contactTitle"), page, section: "/desk").unstored
  }

  private init(_ site: Site) async throws {
    view = try await site.platform.caseView(site.parameter("number"), viewer: site.viewer)
    pack = site.pack
    self.site = site
    key = { _ in site.newKey() }
    guard !view.papers.isEmpty else { return }
    for form in try await site.platform.officialForms() { paperNames[form.template.id] = site[form.template.name] }
  }

  private func response(status: HTTPResponse.Status = .ok) -> Response {
    let title = "\(view.category.name[site.language]) \(view.number)"
    return site.page("desk/case", title: title, model, status: status, section: "/desk").unstored
  }
}
