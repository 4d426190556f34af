extension Fields {
  func text(_ key: String) -> String { optionalText(key) ?? "" }

  func optionalText(_ key: String) -> String? { self[key].flatMap(text) }

  /// The texts of a list; the texts of a single one where no list was written.
  func texts(_ key: String) -> [(text: String, location: Location)] {
    items(key).compactMap { item in text(item).map { ($0, item.location) } }
  }

  func localized(_ key: String) -> LocalizedText { optionalLocalized(key) ?? LocalizedText(zh: "", en: "") }

  /// A text in both languages; one that lacks either is a finding.
  func optionalLocalized(_ key: String) -> LocalizedText? {
    guard let tree = self[key] else { return nil }
    guard case .map = tree, let parts = Fields(tree, .text, reading: reading) else {
      report(
        "pack.missing-text", "'\(key)' is wanted in Chinese and in English", at: key, hint: "write { zh: …, en: … }")
      return nil
    }
    for language in ["zh", "en"] where parts[language] == nil {
      let full = language == "zh" ? "Chinese" : "English"
      parts.report("pack.missing-text", "'\(key)' has no \(full) text", at: language)
    }
    return LocalizedText(zh: parts.text("zh"), en: parts.text("en"))
  }

  func items(_ key: String) -> [Tree] {
    switch self[key] {
    case nil: return []
    case .list(let items, _): return items
    case .some(let tree):
      reading.report(
        "pack.wrong-shape", "'\(key)' is a list; this is \(tree.shape)", at: tree.location, hint: "write [a, b]")
      return []
    }
  }

  func text(_ tree: Tree) -> String? {
    if case .text(let text, _) = tree { return text }
    reading.report("pack.wrong-shape", "a text is wanted here, not \(tree.shape)", at: tree.location)
    return nil
  }

  /// The things of a list under the key.
  func children(_ key: String, _ keys: Keys) -> [Fields] {
    items(key).compactMap { Fields($0, keys, reading: reading) }
  }

  func child(_ key: String, _ keys: Keys) -> Fields? {
    self[key].flatMap { Fields($0, keys, reading: reading) }
  }
}
