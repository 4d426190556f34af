import Documents

extension StudyRule {
  static let figureWithoutSource = StudyRule(
    "figure-without-source", .warning, zh: "数字没有注明来源。请写明是谁统计或调查的。",
    en: "A figure does not say who measured it. Name the source."
  ) { text in
    let stated = Statements(text) { $0.isSource }
    return text.figures.filter { figure in
      guard figure.dataID == nil, figure.quantity?.unit != nil else { return false }
      let paragraph = text.paragraphs[figure.paragraph]
      return !paragraph.signs.contains { $0.isSource } && !paragraph.scalars.contains("《")
        && !stated.cover(figure.paragraph)
    }.map { Hit($0.paragraph, $0.range) }
  }
}

extension Sign {
  /// Somebody who measures is named, or a work is cited.
  var isSource: Bool {
    switch kind {
    case .citation, .atom(.citation), .atom(.note): true
    case .word(let sense): sense.contains(.source) && !sense.contains(.vagueSource)
    case .atom(.data(let id)): id.hasSuffix(".source")
    default: false
    }
  }
}
