/// The faces for one role in one weight, best first, and what was put in the place of what.
struct FontChoice {
  /// Indexes of the font set. Empty: no font at all is at hand.
  var faces: [Int] = []
  /// For Latin letters and digits, before `faces`.
  var latin: [Int] = []
  var findings: [Finding] = []

  /// - Parameter role: for the message.
  init(role: String, chain: LayoutProfile.FontChain, isBold: Bool, in cabinet: FontCabinet) {
    let prescribed = take(chain.prescribed, isBold, cabinet)
    let standIns = take(chain.standIns, isBold, cabinet)
    faces = prescribed + standIns
    if prescribed.isEmpty, let wanted = chain.prescribed.first { substituted(role, wanted, by: faces.first, cabinet) }
    latin = take(chain.latin, isBold, cabinet)
    if let wanted = chain.latin.first, cabinet.file(family: wanted, isBold: isBold) != latin.first || latin.isEmpty {
      substituted(role, wanted, by: latin.first ?? faces.first, cabinet)
    }
    let others = cabinet.fonts.files.indices.filter { !faces.contains($0) && isUsable($0, cabinet) == .allowed }
    faces += others.filter { cabinet.fonts.files[$0].isBold == isBold }
    faces += others.filter { cabinet.fonts.files[$0].isBold != isBold }
  }

  private mutating func take(_ families: [String], _ isBold: Bool, _ cabinet: FontCabinet) -> [Int] {
    var taken: [Int] = []
    for family in families {
      guard let file = cabinet.file(family: family, isBold: isBold), !taken.contains(file) else { continue }
      switch isUsable(file, cabinet) {
      case .allowed: taken.append(file)
      case .forbidden, .wholeOnly: findings.append(.notEmbeddable(cabinet.fonts.files[file].name))
      case nil: findings.append(.unreadable(cabinet.fonts.files[file].name))
      }
    }
    return taken
  }

  private func isUsable(_ file: Int, _ cabinet: FontCabinet) -> EmbeddingRight? {
    EmbeddingRight(cabinet.fonts.files[file])
  }

  private mutating func substituted(_ role: String, _ wanted: String, by file: Int?, _ cabinet: FontCabinet) {
    findings.append(.substituted(role, wanted, by: file.map { cabinet.fonts.files[$0].families.first ?? "?" }))
  }
}
