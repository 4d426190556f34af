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
  guard !entries.isEmpty else { return .agrees }
  guard let date = figure.date, date.first.year > 0 else {
    let fits = entries.contains { figure.quantity.agrees(with: $0.value) }
    return fits ? .agrees : .differs(told(entries[0].value, figure))
  }
  let sameTime = entries.filter { $0.period.holds(date) }
  if sameTime.contains(where: { figure.quantity.agrees(with: $0.value) }) { return .agrees }
  if entries.contains(where: { $0.period == .notStated && figure.quantity.agrees(with: $0.value) }) { return .agrees }
  if let other = entries.first(where: {
    $0.period != .notStated && figure.quantity.equals($0.value) && $0.period.isApart(from: date)
  }) {
    return .ofAnotherDate(other.period.description)
  }
  if let same = sameTime.first { return .differs(told(same.value, figure)) }
  return .agrees
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
  text.forEachRunningSentence { index, paragraph, _, sentence in
    let signs = paragraph.signs(of: sentence)
    guard signs.contains(where: { $0.quantity.map { !$0.isSmallHan && $0.unit != nil } ?? false }),
      !signs.contains(where: { $0.has([.plan, .limit, .wish]) }),
      let late = signs.first(where: { $0.date.map { written < $0.end } ?? false })
    else { return }
    guard
      signs.contains(where: { $0.has(.done) })
        || !paragraph.topics(of: sentence).filter({ !$0.name.indicators.isEmpty }).isEmpty
        || signs.contains(where: { $0.isSource })
    else { return }
    hits.append(Hit(index, late.range))
  }
  return hits
}
