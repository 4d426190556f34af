import CityModel
import Documents

extension StudyRule {
  static let figureAgainstBook = StudyRule(
    "figure-against-book", .fault,
    zh: "数字与指标册不符。请核对；指标册有误的，先改指标册。",
    en: "The figure differs from the indicator book. Check it; where the book is wrong, mend the book first."
  ) { text in
    text.bookFigures.compactMap { figure in
      guard case .differs(let expected) = verdict(on: figure, text.book) else { return nil }
      return figure.hit(expected: expected)
    }
  }

  static let figureAgainstDate = StudyRule(
    "figure-against-date", .fault,
    zh: "数字是另一时间的，或晚于成文日期。请核对日期。", en: "The figure is of another date, or later than the text itself. Check the date."
  ) { text in
    text.bookFigures.compactMap { figure in
      guard case .ofAnotherDate(let period) = verdict(on: figure, text.book) else { return nil }
      return figure.hit(expected: period)
    } + factsAfterText(text)
  }
}

private enum BookVerdict {
  case agrees
  /// The book has another value for that time, this one.
  case differs(String)
  /// The book has this value for another time, this one.
  case ofAnotherDate(String)
}

private func verdict(on figure: BookFigure, _ book: IndicatorBook) -> BookVerdict {
  let entries = figure.indicators.flatMap { index in
    book.indicators[index].entries.filter { $0.region == figure.region }
  }
  .filter { isLike(figure.quantity.value, $0.value) }
  guard !entries.isEmpty else { return .agrees }
  let dates = figure.dates.filter { $0.first.year > 0 }
  if entries.contains(where: { $0.period == .notStated && figure.quantity.agrees(with: $0.value) }) { return .agrees }
  guard !dates.isEmpty else {
    return entries.contains { figure.quantity.agrees(with: $0.value) }
      ? .agrees : .differs(told(entries[0].value, figure))
  }
  let sameTime = entries.filter { entry in dates.contains { entry.period.holds($0) } }
  if sameTime.contains(where: { figure.quantity.agrees(with: $0.value) }) { return .agrees }
  if let other = entries.first(where: { entry in
    figure.quantity.equals(entry.value) && dates.allSatisfy { entry.period.isApart(from: $0) }
  }) {
    return .ofAnotherDate(other.period.description)
  }
  if let same = sameTime.first { return .differs(told(same.value, figure)) }
  return .agrees
}

/// A number of quite another size is of something else that is called alike.
private func isLike(_ one: Double, _ other: Double) -> Bool {
  abs(one) <= 20 * abs(other) && abs(other) <= 20 * abs(one)
}

private func told(_ value: Double, _ figure: BookFigure) -> String {
  let factor = figure.quantity.halfStep >= 500_000 ? 100_000_000.0 : figure.quantity.halfStep >= 49 ? 10_000 : 1
  let text = String((value / factor * 10_000).rounded() / 10_000)
  let number = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  return number + (factor == 1 ? "" : factor == 10_000 ? "万" : "亿") + (figure.quantity.unitBase ?? "")
}

extension BookFigure {
  fileprivate func hit(expected: String) -> Hit {
    var hit = Hit(figure.paragraph, figure.range)
    hit.expected = expected
    return hit
  }
}

/// A time later than the head's own, told as what is.
private func factsAfterText(_ text: ReadText) -> [Hit] {
  guard let written = text.written else { return [] }
  var hits: [Hit] = []
  for (index, paragraph) in text.paragraphs.enumerated() where paragraph.source.isRunning {
    for sentence in paragraph.sentences where isToldAsFact(paragraph, sentence) {
      if let late = dateLater(than: written, in: paragraph, sentence) { hits.append(Hit(index, late)) }
    }
  }
  return hits
}

private func dateLater(than written: TextDate.Point, in paragraph: ReadParagraph, _ sentence: Sentence) -> Range<Int>? {
  for sign in paragraph.signs[sentence.signs] {
    if let date = sign.date, written < date.end { return sign.range }
  }
  return nil
}

/// A figure that somebody measured, or of an indicator, or of work done; no plan.
private func isToldAsFact(_ paragraph: ReadParagraph, _ sentence: Sentence) -> Bool {
  var (hasFigure, isMeasured) = (false, false)
  for sign in paragraph.signs[sentence.signs] {
    if sign.has([.plan, .limit, .wish]) { return false }
    if let quantity = sign.quantity, !quantity.isSmallHan, quantity.unit != nil { hasFigure = true }
    if sign.has(.done) || sign.isSource { isMeasured = true }
  }
  for topic in paragraph.topics[sentence.topics] where !topic.name.indicators.isEmpty { isMeasured = true }
  return hasFigure && isMeasured
}
