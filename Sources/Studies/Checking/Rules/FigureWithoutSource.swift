import Documents

extension StudyRule {
  static let figureWithoutSource = StudyRule(
    "figure-without-source", .warning, zh: "数字没有注明来源。请写明是谁统计或调查的。",
    en: "A figure does not say who measured it. Name the source."
  ) { text in
    let stated = Statements(text) { $0.isSource }
    var told: Set<[UInt64]> = []
    return text.figures.filter { figure in
      guard figure.dataID == nil, figure.quantity?.unit != nil else { return false }
      let paragraph = text.paragraphs[figure.paragraph]
      if paragraph.namesSource || text.isOfSurvey(figure) {
        told.insert(figure.identity)
        return false
      }
      return !text.isRetold(figure, told) && !stated.cover(figure.paragraph)
    }.map { Hit($0.paragraph, $0.range) }
      + text.firstCells { table in
        text.says(of: table, stated) { $0.isSource || $0.has(.survey) }
          || table.places.contains { text.paragraphs[$0].namesSource }
      }
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
