/// The keys of one thing, with their places. What a key lacks or gets wrong goes to the reading's findings.
///
/// A getter that cannot answer gives a stand-in (an empty text, the first choice, zero), so that one mistake does not
/// hide the next. Stand-ins never leave the loader: with any error there is no pack.
struct Fields {
  let keys: Keys
  /// Where the thing begins.
  let location: Location
  let reading: Reading
  private let entries: [String: Tree.Entry]

  /// Reports keys that are unknown and keys that are missing; `nil` when the tree has no keys at all.
  init?(_ tree: Tree, _ keys: Keys, reading: Reading) {
    guard case .map(let entries, let location) = tree else {
      reading.report("pack.wrong-shape", "\(keys.noun) has keys with values; this is \(tree.shape)", at: tree.location)
      return nil
    }
    self.keys = keys
    self.location = location
    self.reading = reading
    self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    reportUnknown(entries)
    reportMissing(entries)
  }

  init(emptyIn file: String, _ keys: Keys, reading: Reading) {
    self.keys = keys
    self.location = Location(file: file)
    self.reading = reading
    self.entries = [:]
  }

  /// What stands under the key; `nil` when the key is missing or has nothing after it.
  subscript(_ key: String) -> Tree? {
    precondition(keys.all.contains(key), "\(keys.noun) has no key '\(key)'")
    guard let value = entries[key]?.value, !value.isNothing else { return nil }
    return value
  }

  /// Where the key's value stands; the thing itself when the key is missing.
  func location(of key: String) -> Location { entries[key]?.value.location ?? location }

  func keyLocation(of key: String) -> Location { entries[key]?.keyLocation ?? location }

  func report(_ code: String, _ message: String, at key: String, hint: String? = nil) {
    reading.report(code, message, at: location(of: key), hint: hint)
  }

  private func reportUnknown(_ entries: [Tree.Entry]) {
    for entry in entries where !keys.all.contains(entry.key) {
      reading.report(
        "pack.unknown-key", "'\(entry.key)' is not a key of \(keys.noun)", at: entry.keyLocation,
        hint: didYouMean(entry.key, keys.all) ?? "its keys are: \(keys.all.joined(separator: ", "))")
    }
  }

  /// A key that an unknown one probably means is not reported missing as well.
  private func reportMissing(_ entries: [Tree.Entry]) {
    let unknown = entries.map(\.key).filter { !keys.all.contains($0) }
    let meant = Set(unknown.compactMap { nearest($0, keys.all) })
    for key in keys.required where self[key] == nil && !meant.contains(key) {
      if keys.isTable, self.entries[key] == nil { continue }  // said once, at the header
      let code = keys.texts.contains(key) ? "pack.missing-text" : "pack.missing-key"
      report(code, "\(keys.noun) lacks '\(key)'", at: key)
    }
  }
}
