import Casework
import CityModel

extension TypedForm {
  /// A form as if these inputs had been typed into it.
  init(_ inputs: [String: FormInput], fields: [FormField]) {
    for field in fields {
      let name = field.id.text
      switch inputs[name] {
      case .text(let text): texts[name] = text
      case .place(let place): type(place, name)
      case .texts(let values): type(values, field)
      case .photos, .files, .rows, nil: break
      }
    }
  }

  private mutating func type(_ place: PlaceInput, _ name: String) {
    texts["\(name).words"] = place.words
    texts["\(name).region"] = place.region
    texts["\(name).place"] = place.place
    texts["\(name).longitude"] = place.longitude
    texts["\(name).latitude"] = place.latitude
  }

  private mutating func type(_ values: [String], _ field: FormField) {
    if case .period = field.kind {
      texts["\(field.id).from"] = values.first
      texts["\(field.id).to"] = values.last
    } else {
      for value in values { texts["\(field.id).\(value)"] = "yes" }
    }
  }
}
