import CityModel

extension Answer {
  /// The answer as one text, for what lies apart under a person's key.
  var plainText: String {
    switch self {
    case .text(let text), .commitment(let text): text
    case .category(let id): id.text
    case .agency(let id): id.text
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .photos(let photos): photos.map(\.blob).joined(separator: " ")
    case .place(let place): place.words
    }
  }

  /// Whether the answer is of the kind that the field asks for.
  func fits(_ field: FormField) -> Bool {
    switch (field.kind, self) {
    case (.text, .text), (.category, .category), (.place, .place), (.photos, .photos), (.agency, .agency),
      (.yesNo, .yesNo):
      true
    default: false
    }
  }
}
