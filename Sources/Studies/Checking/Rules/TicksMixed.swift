import Documents

extension StudyRule {
  static let ticksMixed = StudyRule(
    "ticks-mixed", .warning, zh: "“已选”的记号前后不一。请统一用一种。", en: "More than one sign is used for what is chosen. Use one."
  ) { text in
    var first: String?
    var hits: [Hit] = []
    for (index, paragraph) in text.paragraphs.enumerated() {
      for sign in paragraph.signs {
        guard case .atom(.tick(let mark)) = sign.kind, isTick(sign.range, paragraph.scalars) else { continue }
        let kind = normal(mark)
        if let first, first != kind { hits.append(Hit(index, sign.range)) }
        first = first ?? kind
      }
    }
    return hits
  }
}

private func normal(_ mark: String) -> String {
  switch mark {
  case "x", "X": "☒"
  case "v": "☑"
  default: mark
  }
}

/// The rule “打√” quoted, and the root of a number, are none.
private func isTick(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
  let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : " "
  let after = range.upperBound < scalars.count ? scalars[range.upperBound] : " "
  if before == "“" || before == "\"" || before == "‘" || before == "打" || before == "划" || before == "画" {
    return false
  }
  return
    !(scalars[range.lowerBound] == "√"
    && (after.isDigit || after == "(" || after == "（" && before == "=" || after.isLatin))
}
