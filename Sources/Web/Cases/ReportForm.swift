import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// The form of a procedure: shown empty, shown again with what was typed, and sent.
struct ReportForm {
  let site: Site
  let procedure: Procedure
  var typed: TypedForm
  var faults: [FieldFault] = []
  /// Reports like this one, to be looked at before it is filed.
  var near: [PublicCaseRow] = []

  init(_ site: Site) throws {
    self.site = site
    procedure = try site.procedure()
    typed = site.typed
  }

  init(_ site: Site, procedure: Procedure, typed: TypedForm, faults: [FieldFault]) {
    self.site = site
    self.procedure = procedure
    self.typed = typed
    self.faults = faults
  }

  static func show(_ site: Site) async throws -> Response {
    var form = try ReportForm(site)
    if !site.mayFile(form.procedure) { return try form.turnAway() }
    if let category = site.query["category"], let field = form.procedure.fields.first(where: { $0.kind == .category }) {
      form.typed.texts[field.id.text] = category
    }
    return form.page()
  }

  /// Comes here by the button that sends, and, without a script, by a press on the map or its zoom buttons.
  static func send(_ site: Site) async throws -> Response {
    var form = try ReportForm(site)
    if form.takeMapPress() { return form.page() }
    form.near = try await form.nearby()
    if form.typed["_near"] == "ask" {
      return form.near.isEmpty ? site.bytes([], type: "text/plain", status: .noContent) : form.page()
    }
    guard form.near.isEmpty else { return form.page() }
    return try await form.file()
  }

  /// Who may have a part in it only has to sign in first.
  private func turnAway() throws -> Response {
    guard site.session == nil else { throw Refusal("case.not-your-service") }
    return site.redirect(to: "/sign-in?next=" + site.path.percentEncoded)
  }

  private func file() async throws -> Response {
    do {
      let filed = try await site.platform.file(
        procedure.id, input: typed.inputs(for: procedure.fields), uploads: typed.files(for: procedure.fields),
        key: typed["_key"], viewer: site.viewer, client: site.client)
      return FiledPage.redirect(filed, procedure, site)
    } catch let refusal as Refusal where !refusal.faults.isEmpty {
      var again = self
      again.faults = refusal.faults
      return again.page(status: status(of: refusal))
    }
  }

  /// None once the person has seen them, or when this very form was filed already.
  private func nearby() async throws -> [PublicCaseRow] {
    if typed["_near"] == "seen" { return [] }
    if try await site.platform.hasFiled(key: typed["_key"]) { return [] }
    do {
      return try await site.platform.nearby(procedure.id, input: typed.inputs(for: procedure.fields))
    } catch let refusal as Refusal where !refusal.faults.isEmpty {
      return []
    }
  }
}

extension ReportForm {
  func page(status: HTTPResponse.Status = .ok) -> Response {
    let title = site.text(titleKey) + procedure.name[site.language]
    return site.page(
      "cases/report-form", title: title, model, status: status,
      section: procedure.isReporting ? "/report" : "/services")
  }

  private var titleKey: String { procedure.isReporting ? "cases.reportTitle" : "service.applyTitle" }

  private var model: Model {
    let form = FormView(
      fields: procedure.fields, procedure: procedure, pack: site.pack, site: site, typed: typed, faults: faults,
      map: mapChoice)
    let page: Model = [
      "id": procedure.id.text, "procedureName": procedure.name[site.language], "fields": form.model,
      "formTitle": site.text(titleKey),
      "sendText": site.text("cases.reportSend", ["matter": site.matter(of: procedure)]),
      "hasFaults": !faults.isEmpty, "faults": form.faultList, "photosLost": form.hasLostPhotos,
      "key": typed.texts["_key"] ?? site.newKey(), "nearSeen": !near.isEmpty || typed["_near"] == "seen",
      "hasNear": !near.isEmpty, "mayHavePhotos": procedure.fields.contains(where: \.takesFiles),
      "near": near.map { row in
        site.row(row, href: "/reports/\(row.number)").merging(["joinKey": site.newKey()]) { one, _ in one }
      },
    ]
    return page.merging(ServicePage.privacy(procedure, site.pack, site)) { one, _ in one }
  }
}
