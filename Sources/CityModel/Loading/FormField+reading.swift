extension Fields {
  /// The questions of one form; ids are apart within a form, and may come again in another.
  func formFields(_ key: String, of procedure: String, action: String? = nil) -> [FormField] {
    let scope = action.map { "\(procedure)/\($0)" } ?? procedure
    return children(key, .field).map { FormField($0, scope: scope) }
  }
}

extension FormField {
  fileprivate init(_ fields: Fields, scope: String) {
    self.init(
      id: fields.name(.field, scope: scope), label: fields.localized("label"), hint: fields.optionalLocalized("hint"),
      kind: fields.fieldKind(), isRequired: fields.flag("required"), visibility: fields.choice("visibility"))
  }
}

/// The word that a field's `kind` is written with.
private enum KindWord: String, CaseIterable {
  case text, category, place, photos, agency
  case yesNo = "yes-no"

  /// The one further key that the kind needs; `nil`: none.
  var key: String? {
    switch self {
    case .text: "max-characters"
    case .photos: "at-most"
    case .agency: "holding"
    case .category, .place, .yesNo: nil
    }
  }
}

extension Fields {
  fileprivate func fieldKind() -> FormField.Kind {
    guard let word: KindWord = optionalChoice("kind") else { return .yesNo }
    checkKeys(for: word)
    return switch word {
    case .text: .text(maxCharacters: integer("max-characters", atLeast: 1))
    case .photos: .photos(atMost: integer("at-most", atLeast: 1))
    case .agency: .agency(holding: reference("holding", to: .role))
    case .category: .category
    case .place: .place
    case .yesNo: .yesNo
    }
  }

  private func checkKeys(for word: KindWord) {
    for key in KindWord.allCases.compactMap(\.key) where key != word.key && self[key] != nil {
      reading.report(
        "pack.unknown-key", "'\(key)' is not a key of a field of the kind '\(word.rawValue)'", at: keyLocation(of: key))
    }
    if let key = word.key, self[key] == nil {
      report("pack.missing-key", "a field of the kind '\(word.rawValue)' lacks '\(key)'", at: key)
    }
  }
}
