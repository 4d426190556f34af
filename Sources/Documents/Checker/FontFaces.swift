/// Which roles of a profile a family name serves.
struct FontFaces: Sendable {
  enum Fit: Hashable, Sendable { case prescribed, standIn, otherRole, stranger }

  private let prescribed: [String: Set<String>]
  private let standIns: [String: Set<String>]
  private let latin: [String: Set<String>]

  init(_ fonts: [String: LayoutProfile.FontChain]) {
    func roles(_ families: (LayoutProfile.FontChain) -> [String]) -> [String: Set<String>] {
      fonts.reduce(into: [:]) { table, chain in
        for family in families(chain.value) { table[Self.plain(family), default: []].insert(chain.key) }
      }
    }
    prescribed = roles(\.prescribed)
    standIns = roles(\.standIns)
    latin = roles(\.latin)
  }

  /// How a family fits a role.
  func fit(_ family: String, role: String) -> Fit {
    let name = Self.plain(family)
    if prescribed[name]?.contains(role) == true { return .prescribed }
    if standIns[name]?.contains(role) == true { return .standIn }
    return prescribed[name] == nil ? .stranger : .otherRole
  }

  /// Letters and figures may stand in the role's own faces, in the body's, or in those that a chain names for them.
  func fitsLatin(_ family: String, role: String) -> Bool {
    let name = Self.plain(family)
    return latin[name] != nil
      || [role, "body"].contains { face in
        prescribed[name]?.contains(face) == true || standIns[name]?.contains(face) == true
      }
  }

  /// `@` begins the name of a face for vertical text; case and space do not count.
  private static func plain(_ family: String) -> String {
    var name = family.lowercased()
    name.removeAll { $0 == " " || $0 == "@" }
    return name
  }
}
