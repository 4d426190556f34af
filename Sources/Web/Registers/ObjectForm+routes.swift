import Casework
import CityModel
import HTTPTypes
import Hummingbird
import Platform

extension ObjectForm {
  static func showEntry(_ site: Site) async throws -> Response { try await form(.enter, site).page() }
  static func showInspection(_ site: Site) async throws -> Response { try await form(.inspect, site).page() }
  static func showPhotos(_ site: Site) async throws -> Response { try await form(.photos, site).page() }
  static func showRetirement(_ site: Site) async throws -> Response { try await form(.retire, site).page() }

  /// With everything that is known of the object in it.
  static func showChange(_ site: Site) async throws -> Response {
    var form = try await form(.change, site)
    let known = try await site.platform.objectInput(
      site.parameter("object"), in: form.register.id, viewer: site.viewer)
    form.typed = TypedForm(known, fields: form.register.fields)
    return form.page()
  }

  static func enter(_ site: Site) async throws -> Response {
    let form = try await form(.enter, site)
    do {
      let local = try await site.platform.enterObject(
        form.register.id, input: site.typed.inputs(for: form.fields), key: site.typed["_key"], viewer: site.viewer)
      return site.redirect(to: "\(site.address(of: form.register.id))/\(local.percentEncoded)?said=entered")
    } catch let refusal as Refusal where form.shows(refusal) {
      return form.again(refusal)
    }
  }

  static func inspect(_ site: Site) async throws -> Response {
    try await take(.inspect, site) { form in
      try await site.platform.inspectObject(
        site.parameter("object"), in: form.register.id, input: site.typed.inputs(for: form.register.inspected),
        uploads: site.typed.files(for: form.fields), day: site.typed["_day"], version: form.sentVersion,
        viewer: site.viewer)
    }
  }

  static func change(_ site: Site) async throws -> Response {
    try await take(.change, site) { form in
      try await site.platform.changeObject(
        site.parameter("object"), in: form.register.id, input: site.typed.inputs(for: form.fields),
        reason: site.typed["_reason"], version: form.sentVersion, viewer: site.viewer)
    }
  }

  static func addPhotos(_ site: Site) async throws -> Response {
    try await take(.photos, site) { form in
      try await site.platform.addPhotos(
        site.parameter("object"), in: form.register.id, uploads: site.typed.files(for: form.fields),
        note: site.typed["_note"], version: form.sentVersion, viewer: site.viewer)
    }
  }

  static func retire(_ site: Site) async throws -> Response {
    try await take(.retire, site) { form in
      try await site.platform.retireObject(
        site.parameter("object"), in: form.register.id, day: site.typed["_day"], reason: site.typed["_reason"],
        version: form.sentVersion, viewer: site.viewer)
    }
  }

  private static func take(
    _ deed: Deed, _ site: Site, _ step: (ObjectForm) async throws -> Void
  ) async throws -> Response {
    let form = try await form(deed, site)
    do {
      try await step(form)
      return site.redirect(to: "\(site.objectAddress)?said=\(deed.said)")
    } catch let refusal as Refusal where form.shows(refusal) {
      return form.again(refusal)
    }
  }

  /// - Throws: `register.not-yours` for who does not keep the register.
  private static func form(_ deed: Deed, _ site: Site) async throws -> ObjectForm {
    let register = try await site.platform.keptRegister(ID(site.parameter("register")), viewer: site.viewer)
    var form = ObjectForm(site: site, deed: deed, register: register, typed: site.typed)
    if deed != .enter {
      let view = try await site.platform.object(site.parameter("object"), in: register.id, viewer: site.viewer)
      form.name = view.name
      form.version = view.version
    }
    return form
  }

  private var sentVersion: Int { Int(typed["_version"]) ?? 0 }

  private func shows(_ refusal: Refusal) -> Bool {
    !refusal.faults.isEmpty || refusal.code.hasPrefix("register.") && refusal.code != "register.not-yours"
  }

  /// The form with what was typed and why it was not taken. Whoever was overtaken sends it again on what is there now.
  private func again(_ refusal: Refusal) -> Response {
    var form = self
    form.faults = refusal.faults
    if refusal.faults.isEmpty { form.notNow = site.text(of: refusal) }
    return form.page(status: Web.status(of: refusal))
  }
}
