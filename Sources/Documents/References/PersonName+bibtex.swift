extension PersonName {
  /// `First von Last`, `von Last, First` or `von Last, Jr, First`; a Han name is one piece, with or without its comma.
  ///
  /// - Source: BibTeXing, section 4: words in lower case before the last name are its particle.
  init(bibtex name: String) {
    let parts = parted(name.stripped, at: ",").map(\.stripped)
    let plain = PlainTeX(name).text
    if plain.unicodeScalars.contains(where: \.isHan) {
      self.init(family: hanName(parts.map { PlainTeX($0).text }))
      return
    }
    switch parts.count {
    case 1:
      let words = parted(parts[0], at: " ").filter { !$0.isEmpty }
      let split = familyStart(words)
      self.init(familyWords: Array(words[split...]), given: words[..<split].joined(separator: " "), suffix: "")
    case 2: self.init(familyWords: parted(parts[0], at: " ").filter { !$0.isEmpty }, given: parts[1], suffix: "")
    default: self.init(familyWords: parted(parts[0], at: " ").filter { !$0.isEmpty }, given: parts[2], suffix: parts[1])
    }
  }

  private init(familyWords words: [String], given: String, suffix: String) {
    let particles = words.dropLast().prefix { $0.first?.isLowercase == true }
    self.init(
      family: PlainTeX(words.dropFirst(particles.count).joined(separator: " ")).text, given: PlainTeX(given).text,
      particle: PlainTeX(particles.joined(separator: " ")).text,
      suffix: PlainTeX(suffix).text.replacing(".", with: ""), keepsGiven: given.isBraced)
  }
}

/// Where the family name begins among the words of `First von Last`: at the first particle, else at the last word.
private func familyStart(_ words: [String]) -> Int {
  words.dropLast().firstIndex { $0.first?.isLowercase == true } ?? max(0, words.count - 1)
}

/// 李, 时珍 → 李时珍; initials behind a translated name keep their space: 昂温 P S.
private func hanName(_ parts: [String]) -> String {
  parts.reduce("") { name, part in
    guard let first = part.unicodeScalars.first else { return name }
    return name + (name.isEmpty || first.isHan ? "" : " ") + part
  }
}
