/// Finds a glyph for every character of a document, and keeps account of all that was substituted.
struct FontBook {
  /// Which fonts a character is looked for in.
  struct Key: Hashable {
    var role: String
    var isBold: Bool
  }

  struct Found {
    var face: Int
    var glyph: FontFace.Glyph
    /// The face has not the weight that is wanted: thicken the glyph.
    var isThin: Bool
  }

  let profile: LayoutProfile
  let cabinet: FontCabinet
  private var choices: [Key: FontChoice] = [:]
  private var order: [Key] = []
  private var substitutes: [Key: [Int: [Unicode.Scalar]]] = [:]
  private var missing: [Key: [Unicode.Scalar]] = [:]
  private var known: [Key: [Unicode.Scalar: Found?]] = [:]

  init(profile: LayoutProfile, cabinet: FontCabinet) {
    self.profile = profile
    self.cabinet = cabinet
  }

  /// `nil`: no font has the character.
  ///
  /// - Parameter isDrawn: the character is drawn as a shape where its own font lacks it, so that is no fault.
  mutating func find(_ scalar: Unicode.Scalar, _ key: Key, isDrawn: Bool = false) -> Found? {
    if let known = known[key]?[scalar] { return known }
    let found = look(scalar, key, isDrawn: isDrawn)
    known[key, default: [:]][scalar] = .some(found)
    return found
  }

  private mutating func look(_ scalar: Unicode.Scalar, _ key: Key, isDrawn: Bool) -> Found? {
    let choice = choice(key)
    let isLatin = scalar.value < 0x250
    let faces = isLatin ? choice.latin + choice.faces : choice.faces
    for face in isDrawn ? faces.prefix(1) : faces[...] {
      guard let glyph = cabinet.face(face)?.glyph(scalar) else { continue }
      if face != faces.first { substitutes[key, default: [:]][face, default: []].append(scalar) }
      return Found(face: face, glyph: glyph, isThin: key.isBold && !cabinet.fonts.files[face].isBold)
    }
    if !isDrawn { missing[key, default: []].append(scalar) }
    return nil
  }

  private mutating func choice(_ key: Key) -> FontChoice {
    if let known = choices[key] { return known }
    let chain = profile.fonts[key.role] ?? profile.fonts["body"]
    let empty = LayoutProfile.FontChain(prescribed: [], standIns: [], latin: [])
    let made = FontChoice(role: key.role, chain: chain ?? empty, isBold: key.isBold, in: cabinet)
    choices[key] = made
    order.append(key)
    return made
  }

  /// Each substituted font once; each face's substituted characters once; in the order in which they were met.
  var findings: [Finding] {
    var all: [Finding] = []
    for key in order {
      all += choices[key]?.findings ?? []
      for (face, scalars) in (substitutes[key] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let name = cabinet.fonts.files[face].families.first ?? "?"
        all.append(.substituted(characters: text(scalars), role: key.role, by: name))
      }
      if let scalars = missing[key] { all.append(.missing(characters: text(scalars), role: key.role)) }
    }
    var seen: Set<Finding> = []
    return all.filter { seen.insert($0).inserted }
  }

  private func text(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }
}
