import CityModel

/// What each kind of field adds to the common part.
extension FormView {
  func text(_ field: FormField, _ limit: Int) -> Model {
    [
      "value": typed[field.id.text], "max": limit, "isLong": limit > 120,
      // Personal answers never stay on the device.
      "draft": field.visibility != .personal,
    ]
  }

  func category(_ field: FormField) -> Model {
    [
      "groups": procedure.services.map { service -> Model in
        [
          "groupName": service.name[site.language], "isConduct": service.isConduct,
          "options": procedure.categories.filter { $0.service == service.id }.map { option($0, service, field) },
        ]
      }
    ]
  }

  private func option(_ category: CityModel.Category, _ service: Service, _ field: FormField) -> Model {
    [
      "optionID": "\(htmlID(field))-\(category.id.text)", "optionValue": category.id.text,
      "optionName": category.name[site.language], "optionNote": category.opensWhen[site.language],
      "conductIcon": service.isConduct, "checked": typed[field.id.text] == category.id.text,
    ]
  }

  func photos(_ field: FormField, _ limit: Int) -> Model {
    [
      "atMost": limit, "isMany": limit > 1, "limitNote": site.text("cases.photosLimit", ["n": String(limit)]),
      "tooMany": site.text("cases.photosTooMany", ["n": String(limit)]),
    ]
  }

  func agency(_ field: FormField) -> Model {
    let suggested = typed.texts[field.id.text]
    return [
      "options": agencies.map { agency -> Model in
        [
          "optionValue": agency.id.text, "optionName": agency.name[site.language],
          "checked": suggested == agency.id.text,
        ]
      }
    ]
  }
}
