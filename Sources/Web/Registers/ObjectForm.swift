import Casework
import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// The forms of who keeps a register, made for a phone: one column, large targets, nothing lost when it is refused.
struct ObjectForm {
  enum Deed: String {
    case enter, inspect, change, photos, retire

    /// What the object's page says when it is done.
    var said: String {
      switch self {
      case .enter: "entered"
      case .inspect: "inspected"
      case .change: "changed"
      case .photos: "photographed"
      case .retire: "retired"
      }
    }
  }

  let site: Site
  let deed: Deed
  let register: Register
  /// What the object is called; `nil` for one that is being entered.
  var name: String?
  var version = 0
  var typed: TypedForm
  var faults: [FieldFault] = []
  var notNow: String?

  var fields: [FormField] {
    switch deed {
    case .enter, .change: register.fields
    case .inspect: register.inspected + [.objectPhotos]
    case .photos: [.objectPhotos]
    case .retire: []
    }
  }

  func page(status: HTTPResponse.Status = .ok) -> Response {
    let title = site.text("registers.form-\(deed.rawValue)")
    return site.page("registers/object-form", title: title, model(title), status: status, section: "/desk").unstored
  }

  private func model(_ title: String) -> Model {
    let form = FormView(
      fields: fields, procedure: register.form, pack: site.pack, site: site, typed: typed,
      faults: faults, agencies: [])
    return [
      "title": title, "name": name ?? false, "registerName": site[register.name],
      "registerAddress": site.address(of: register.id),
      "objectAddress": name == nil ? site.address(of: register.id) : site.objectAddress,
      "action": site.path, "fields": form.model, "version": version, "key": typed.texts["_key"] ?? site.newKey(),
      "notNow": notNow ?? false, "sendText": site.text("registers.send-\(deed.rawValue)"),
      "asksDay": deed == .inspect || deed == .retire,
      "day": typed.texts["_day"] ?? site.calendarDay(site.now).description,
      "today": site.calendarDay(site.now).description,
      "dayLabel": site.text(deed == .retire ? "registers.day-retired" : "registers.day-seen"),
      "dayFault": fault("_day"), "asksReason": deed == .change || deed == .retire, "reason": typed["_reason"],
      "reasonFault": fault("_reason"), "asksNote": deed == .photos, "note": typed["_note"],
      "hasFaults": !faults.isEmpty, "faults": form.faultList + ownFaults, "photosLost": form.hasLostPhotos,
    ]
  }

  private func fault(_ field: String) -> Any {
    faults.first { $0.field == field }.map { site.text(of: $0) } ?? false
  }

  private var ownFaults: [Model] {
    let labels = ["_day": "registers.day-seen", "_reason": "registers.reason"]
    return faults.compactMap { fault in
      labels[fault.field].map {
        ["anchor": String(fault.field.dropFirst()), "label": site.text($0), "text": site.text(of: fault)]
      }
    }
  }
}
