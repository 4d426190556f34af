import Casework
import CityModel
import HTTPTypes
import Hummingbird
import Platform

extension ObjectPage {
  /// Opens a case about the object with what the register fills in; where that is not a whole form, the form with it.
  static func openCase(_ site: Site) async throws -> Response {
    let (procedure, input) = try await site.platform.prefilledCase(
      about: site.parameter("object"), in: ID(site.parameter("register")))
    do {
      let filed = try await site.platform.file(
        procedure.id, input: input, key: site.typed["_key"], viewer: site.viewer, client: site.client)
      return FiledPage.redirect(filed, procedure, site)
    } catch let refusal as Refusal where !refusal.faults.isEmpty {
      let form = ReportForm(
        site, procedure: procedure, typed: TypedForm(input, fields: procedure.fields), faults: refusal.faults)
      return form.page(status: Web.status(of: refusal))
    }
  }
}
