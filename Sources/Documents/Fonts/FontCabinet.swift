/// The faces of a font set, each opened when it is first asked for and then kept.
final class FontCabinet {
  let fonts: FontSet
  private var faces: [Int: FontFace?] = [:]
  private let byName: [String: [Int]]

  init(_ fonts: FontSet) {
    self.fonts = fonts
    var names: [String: [Int]] = [:]
    for (index, file) in fonts.files.enumerated() {
      for family in Set(file.families.map(FontCabinet.plain)) { names[family, default: []].append(index) }
    }
    byName = names
  }

  /// `nil` when the file is no font.
  func face(_ index: Int) -> FontFace? {
    if let known = faces[index] { return known }
    let face = FontFace(fonts.files[index])
    faces[index] = .some(face)
    return face
  }

  /// The file of a family, the one of the wanted weight first. `FandolSong Bold` names the bold file of `FandolSong`.
  func file(family: String, isBold: Bool) -> Int? {
    let name = FontCabinet.plain(family)
    if let found = byName[name] { return best(found, isBold: isBold) }
    guard name.hasSuffix("bold"), let found = byName[String(name.dropLast(4))] else { return nil }
    return found.first { fonts.files[$0].isBold }
  }

  private func best(_ files: [Int], isBold: Bool) -> Int? {
    files.first { fonts.files[$0].isBold == isBold } ?? files.first
  }

  /// A family name without what differs from system to system: case, spaces, hyphens, underscores.
  static func plain(_ family: String) -> String {
    String(family.lowercased().filter { !" -_".contains($0) })
  }
}
