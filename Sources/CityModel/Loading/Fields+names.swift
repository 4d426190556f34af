extension Fields {
  /// The thing's own name, under the key `id`.
  func name<Thing>(_ kind: Name.Kind, scope: String = "") -> ID<Thing> {
    guard let id = optionalText("id") else { return ID("") }
    if !isWellFormed(id) {
      report(
        "pack.bad-id", "'\(id)' cannot be an id", at: "id",
        hint: "ids are made of the letters A to Z, digits, '-', '_' and '.'")
    }
    reading.declare(Name(kind, id, scope: scope), by: self, at: location(of: "id"))
    return ID(id)
  }

  /// The name of another thing, which must exist somewhere in the pack.
  func reference<Thing>(_ key: String, to kind: Name.Kind, scope: String = "") -> ID<Thing> {
    optionalReference(key, to: kind, scope: scope) ?? ID("")
  }

  func optionalReference<Thing>(_ key: String, to kind: Name.Kind, scope: String = "") -> ID<Thing>? {
    optionalText(key).map { id in
      reading.refer(to: Name(kind, id, scope: scope), at: location(of: key))
      return ID(id)
    }
  }

  func references<Thing>(_ key: String, to kind: Name.Kind, scope: String = "") -> [ID<Thing>] {
    var seen: Set<String> = []
    return texts(key).map { id, location in
      reading.refer(to: Name(kind, id, scope: scope), at: location)
      if !seen.insert(id).inserted {
        reading.report("pack.duplicate-id", "'\(id)' stands twice in the list", at: location)
      }
      return ID(id)
    }
  }

  private func isWellFormed(_ id: String) -> Bool {
    id.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains($0))
    }
  }
}
