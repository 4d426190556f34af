extension Reading {
  /// Follows every reference, and asks of what is named whether anything names it.
  func checkReferences(in pack: Pack) {
    for path in files.files.keys { declareFile(path) }
    for reference in references where names[reference.name] == nil && !unread.contains(reference.name.kind) {
      reportUnknown(reference)
    }
    if unread.isEmpty { warnUnused(pack) }
  }

  private func declareFile(_ path: String) {
    declare(Name(.file, path), by: Fields(emptyIn: path, .text, reading: self), at: Location(file: path))
  }

  private func reportUnknown(_ reference: Reference) {
    let name = reference.name
    let known = names.keys.filter { $0.kind == name.kind && $0.scope == name.scope }.map(\.id).sorted()
    let namesake = names.keys.filter { $0.id == name.id && $0.scope == name.scope }.map(\.kind.rawValue).min()
    let all = known.count <= 12 && !known.isEmpty ? "there are: \(known.joined(separator: ", "))" : nil
    report(
      "pack.unknown-reference", "there is no \(name.kind.rawValue) '\(name.id)'", at: reference.location,
      hint: namesake.map { "'\(name.id)' is a \($0)" } ?? didYouMean(name.id, known) ?? all)
  }

  private func warnUnused(_ pack: Pack) {
    // A reckoned indicator shows itself; an observed one without a value or a mention has nothing to show.
    let reckoned = pack.indicators.filter { $0.origin != .observed }.map { Name(.indicator, $0.id.text) }
    let used = Set(references.map(\.name)).union(reckoned)
    for (name, fields) in names where !used.contains(name) && name.kind.mustBeUsed {
      warn(
        "pack.unused-\(name.kind.rawValue)", "nothing refers to the \(name.kind.rawValue) '\(name.id)'",
        at: fields.location(of: "id"))
    }
  }
}

extension Name.Kind {
  /// Whether a thing of this kind that nothing names is likely a slip.
  fileprivate var mustBeUsed: Bool {
    switch self {
    case .cause, .feature, .indicator, .role, .service, .source: true
    default: false
    }
  }
}
