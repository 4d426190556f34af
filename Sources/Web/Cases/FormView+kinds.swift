import CityModel
import Platform

/// What each kind of field adds to the common part.
extension FormView {
  func text(_ field: FormField, _ limit: Int) -> Model {
    ["value": typed[name(field)], "max": limit, "isLong": limit > 120, "isCode": false]
  }

  /// A number with a check digit: no browser may correct it or offer the last one.
  func code(_ field: FormField, _ kind: FormField.CodeKind) -> Model {
    ["value": typed[name(field)], "max": 24, "isLong": false, "isCode": true]
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
      "conductIcon": service.isConduct, "checked": typed[name(field)] == category.id.text,
    ]
  }

  func photos(_ field: FormField, _ limit: Int) -> Model {
    [
      "atMost": limit, "isMany": limit > 1, "limitNote": site.text("cases.photosLimit", ["n": String(limit)]),
      "tooMany": site.text("cases.photosTooMany", ["n": String(limit)]),
    ]
  }

  func files(_ field: FormField, _ limit: Int) -> Model {
    let formats = field.formats.map { PaperFormat($0) }
    return [
      "atMost": limit, "isMany": limit > 1,
      "limitNote": site.text(
        "form.filesLimit",
        [
          "n": String(limit),
          "formats": formats.map { $0.fileExtension.uppercased() }.joined(separator: site.text("form.or")),
        ]),
      "accept": formats.flatMap { [$0.mediaType, ".\($0.fileExtension)"] }.joined(separator: ","),
      "tooMany": site.text("form.filesTooMany", ["n": String(limit)]),
    ]
  }

  func agency(_ field: FormField, _ role: ID<Role>) -> Model {
    let holders = (agencies.isEmpty ? pack.agencies : agencies).filter { $0.roles.contains(role) }
    return selection(field, holders.map { ($0.id.text, $0.name[site.language]) }, none: "cases.chooseAgency")
  }

  func person(_ field: FormField) -> Model {
    selection(field, (people[field.id] ?? []).map { ($0.person.text, $0.name) }, none: "form.choosePerson")
  }

  func selection(_ field: FormField, _ options: [(value: String, name: String)], none: String) -> Model {
    [
      "noneText": site.text(none),
      "options": options.map { option -> Model in
        ["optionValue": option.value, "optionName": option.name, "checked": typed[name(field)] == option.value]
      },
    ]
  }

  func shape(_ field: FormField, _ shape: FormField.Shape) -> Model { ["value": typed[name(field)]] }
}

extension PaperFormat {
  fileprivate init(_ format: FormField.FileFormat) {
    switch format {
    case .pdf: self = .pdf
    case .docx: self = .docx
    }
  }
}
