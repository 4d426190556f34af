import Documents

extension StudyRule {
  static let missingYearSign = StudyRule(
    "missing-year-sign", .fault, zh: "年份后缺“年”字。请补上。", en: "A year lacks its 年. Add it."
  ) { text in
    text.paragraphs.enumerated().flatMap { index, paragraph -> [Hit] in
      guard paragraph.source.isRunning || paragraph.source.isHeading else { return [] }
      return paragraph.signs.compactMap { sign in
        guard case .bareYear = sign.kind else { return nil }
        return Hit(index, sign.range)
      }
    }
  }
}
