import Casework
import CityModel
import Platform

/// What a person sent with a form, before anything is made of it.
struct TypedForm: Sendable {
  /// By the name of the input; the last one counts where a name comes twice.
  var texts: [String: String] = [:]
  /// Files that were really chosen: an empty file input sends an empty file.
  var uploads: [Upload] = []

  subscript(name: String) -> String { texts[name] ?? "" }

  func isPressed(_ name: String) -> Bool { !self[name].isEmpty }

  /// What was sent for each field of the definition. Names that the definition does not know are not looked at.
  func inputs(for fields: [FormField]) -> [String: FormInput] {
    fields.reduce(into: [:]) { inputs, field in
      let name = field.id.text
      switch field.kind {
      case .photos: break
      case .place: inputs[name] = .place(place(name))
      case .text, .category, .agency, .yesNo: inputs[name] = .text(self[name])
      }
    }
  }

  /// The files sent for photo fields of the definition.
  func photos(for fields: [FormField]) -> [Upload] {
    let names = Set(fields.filter(\.takesPhotos).map(\.id.text))
    return uploads.filter { names.contains($0.field) }
  }

  private func place(_ name: String) -> PlaceInput {
    PlaceInput(
      words: self["\(name).words"], region: self["\(name).region"], place: self["\(name).place"],
      longitude: self["\(name).longitude"], latitude: self["\(name).latitude"])
  }
}

extension FormField {
  var takesPhotos: Bool {
    if case .photos = kind { true } else { false }
  }
}
