/// What is known while a pack is being read: its files, what was found wrong, the names given and the names used.
///
/// One reading lives as long as one call of `loadPack` and is never shared.
final class Reading {
  let files: PackFiles
  private(set) var findings: [Diagnostic] = []
  private(set) var names: [Name: Fields] = [:]
  private(set) var references: [Reference] = []
  /// Kinds whose file could not be read: a name of theirs that is missing may only be unread.
  private(set) var unread: Set<Name.Kind> = []

  init(_ files: PackFiles) { self.files = files }

  func report(
    _ code: String, _ message: String, at location: Location, severity: Diagnostic.Severity = .error,
    hint: String? = nil
  ) {
    findings.append(Diagnostic(code, message, at: location, severity: severity, hint: hint))
  }

  func warn(_ code: String, _ message: String, at location: Location, hint: String? = nil) {
    report(code, message, at: location, severity: .warning, hint: hint)
  }

  /// Takes down that the name is given here. A second thing of the same name is a finding.
  func declare(_ name: Name, by fields: Fields, at location: Location) {
    if let first = names[name] {
      let place = first.location(of: "id")
      report(
        "pack.duplicate-id", "the \(name.kind.rawValue) '\(name.id)' is defined twice", at: location,
        hint: "the first stands in \(place.file), line \(place.line)")
    } else {
      names[name] = fields
    }
  }

  func refer(to name: Name, at location: Location) {
    references.append(Reference(name: name, location: location))
  }

  func couldNotRead(_ kinds: [Name.Kind]) { unread.formUnion(kinds) }

  /// Where the key of a named thing stands, or the thing itself where it has no such key.
  func location(_ kind: Name.Kind, _ id: String, _ key: String, scope: String = "") -> Location {
    names[Name(kind, id, scope: scope)]?.location(of: key) ?? Location(file: "city.yaml")
  }

  /// The value if nothing is an error, and the findings in the order of their places.
  func checked(_ pack: Pack) -> Checked<Pack> {
    let sorted = Set(findings).sorted {
      ($0.location, $0.code, $0.message) < ($1.location, $1.code, $1.message)
    }
    return Checked(sorted.contains { $0.severity == .error } ? nil : pack, sorted)
  }
}
