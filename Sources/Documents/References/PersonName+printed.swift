extension PersonName {
  /// The name as the edition prints it, the family name first.
  ///
  /// 2015: FAN X, GODARD J L, LI J N. 2025: Fan X, Godard J-L, and pinyin in full: Li Jiangning. Particles in lower case follow
  /// the initials (Veen P H v d); one in capitals belongs to the family name (De Morgan A).
  func printed(_ edition: ReferenceEdition) -> String {
    guard !given.isEmpty || !particle.isEmpty || !suffix.isEmpty else { return isHan ? family : cased(edition) }
    let parts = [cased(edition), shortened(edition), initials(particle, edition), suffix]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The family name alone, as a citation in the text names a Western author.
  var isHan: Bool { family.unicodeScalars.contains(where: \.isHan) }

  private func cased(_ edition: ReferenceEdition) -> String {
    edition == .gbt2015 && !isHan && !isKanaOrHangul ? family.uppercased() : family
  }

  private var isKanaOrHangul: Bool {
    ReferenceLanguage(of: family) == .japanese || ReferenceLanguage(of: family) == .other
  }

  private func shortened(_ edition: ReferenceEdition) -> String {
    if keepsGiven { return given }
    if let syllables = pinyinSyllables(family: family, given: given) {
      return edition == .gbt2025 ? given : syllables.map { $0.prefix(1).uppercased() }.joined(separator: " ")
    }
    return initials(given, edition)
  }

  private func initials(_ words: String, _ edition: ReferenceEdition) -> String {
    words.replacing(".-", with: "-").split { $0 == " " || $0 == "." }.map { word in
      word.split(separator: "-").map { unit(String($0)) }.joined(separator: edition == .gbt2025 ? "-" : " ")
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// One initial; of up to three capitals without a break each: JL → J L.
  private func unit(_ word: String) -> String {
    if word.count > 1, word.count < 4, word.allSatisfy(\.isUppercase) {
      return word.map(String.init).joined(separator: " ")
    }
    return word.first.map(String.init) ?? ""
  }
}
