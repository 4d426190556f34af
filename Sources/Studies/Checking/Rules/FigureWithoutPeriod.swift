import Documents

extension StudyRule {
  static let figureWithoutPeriod = StudyRule(
    "figure-without-period", .warning, zh: "数字没有注明是何时的。请写明年份或日期。",
    en: "A figure does not say when it held. Give the year or the day."
  ) { text in
    let stated = Statements(text) { $0.isPeriod }
    return text.figures.filter { figure in
      if let id = figure.dataID, !isObservation(id, text.book) { return false }
      if figure.dataID == nil, figure.quantity?.unit == nil { return false }
      return !hasPeriod(figure, in: text) && !stated.cover(figure.paragraph)
    }.map { Hit($0.paragraph, $0.range) }
  }
}

private func isObservation(_ id: String, _ book: IndicatorBook) -> Bool {
  book.observationIDs.contains(id.split(separator: ".").first.map(String.init) ?? id)
}

/// In the sentence, in an earlier one of the paragraph, or in a heading over it.
private func hasPeriod(_ figure: Figure, in text: ReadText) -> Bool {
  let paragraph = text.paragraphs[figure.paragraph]
  let signs = paragraph.signs[..<paragraph.sentences[figure.sentence].signs.upperBound]
  return signs.contains { $0.isPeriod }
    || paragraph.headings.contains { text.paragraphs[$0].signs.contains { $0.isPeriod } }
}

extension Sign {
  /// A year is said, or a census or plan that has one.
  var isPeriod: Bool {
    switch kind {
    case .date(let date): date.first.year > 0
    case .bareYear: true
    case .word(let sense): sense.contains(.period)
    case .atom(.data(let id)): id.hasSuffix(".period")
    default: false
    }
  }
}
