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
      if paragraph.namesSource || paragraph.scalars.contains("《") || text.isOfSurvey(figure) {
        told.insert(figure.identity)
        return false
      }
      return !text.isRetold(figure, told) && !stated.cover(figure.paragraph)
    }.map { Hit($0.paragraph, $0.range) }
  }
}

extension ReadParagraph {
  /// Somebody who measures is named, a work is cited, or an office stands beside a word of telling.
  var namesSource: Bool {
    if signs.contains(where: { $0.isSource }) { return true }
    return sentences.contains { sentence in
      let signs = signs(of: sentence)
      return signs.contains { told in
        told.has(.measuring) && !told.has(.vagueSource)
          && (signs.contains {
            $0.has(.owner) && !$0.has(.vagueOwner) && abs($0.range.lowerBound - told.range.lowerBound) <= 20
          }
            || topics(of: sentence).contains { $0.name.region != nil && $0.range.upperBound == told.range.lowerBound })
      }
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
