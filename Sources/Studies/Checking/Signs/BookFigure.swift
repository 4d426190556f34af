/// A figure with what it says of which indicator, region and time.
struct BookFigure: Sendable {
  let figure: Figure
  let quantity: Quantity
  /// Places in the book: a name may be that of several.
  let indicators: [Int]
  let region: Int
  /// Said in the sentence, the nearest first; where several values stand for several dates, all of them. Empty: none is said.
  let dates: [TextDate]
  /// The name of the indicator.
  let name: Range<Int>
}

extension ReadText {
  /// Looks for the figures whose indicator the book knows and whose unit is that indicator's.
  func readBookFigures() -> [BookFigure] { figures.compactMap(bookFigure) }

  private func bookFigure(_ figure: Figure) -> BookFigure? {
    guard let quantity = figure.quantity, let unit = quantity.unitBase else { return nil }
    let paragraph = paragraphs[figure.paragraph]
    let clause = paragraph.clause(around: figure.range.lowerBound)
    guard !isChange(figure, in: paragraph), let topic = topic(of: figure, unit, in: paragraph, clause) else {
      return nil
    }
    let indicators = topic.name.indicators.filter { book.indicators[$0].unit == unit }
    guard !indicators.isEmpty, let region = region(of: figure, topic, in: paragraph) else { return nil }
    return BookFigure(
      figure: figure, quantity: quantity, indicators: indicators, region: region,
      dates: dates(of: figure, in: paragraph), name: topic.range)
  }

  /// The indicator named last before the figure in its clause; or, where the clause names nothing of its own, in the paragraph.
  private func topic(of figure: Figure, _ unit: String, in paragraph: ReadParagraph, _ clause: Range<Int>) -> Topic? {
    let start = figure.range.lowerBound
    let before = paragraph.topics.filter { topic in
      topic.range.upperBound <= start && topic.name.indicators.contains { book.indicators[$0].unit == unit }
    }
    guard let last = before.last else { return nil }
    if last.range.lowerBound >= clause.lowerBound {
      guard start - last.range.upperBound <= 18 else { return nil }
      return isOwn(paragraph, last.range.upperBound..<start, limit: 2)
        && !isPart(paragraph, clause.lowerBound..<last.range.lowerBound)
        ? last : nil
    }
    let sentence = paragraph.sentences[figure.sentence].range
    guard
      last.range.lowerBound >= sentence.lowerBound
        || figure.sentence > 0 && last.range.lowerBound >= paragraph.sentences[figure.sentence - 1].range.lowerBound
    else { return nil }
    let isOfAge = paragraph.signs.contains { clause.contains($0.range.lowerBound) && $0.quantity?.unitBase == "岁" }
    return !isOfAge && isOwn(paragraph, clause.lowerBound..<start, limit: 1) ? last : nil
  }

  /// Whether words say nothing of another quantity: names of regions, dates and helping words apart, hardly anything is left.
  func isOwn(_ paragraph: ReadParagraph, _ range: Range<Int>, limit: Int) -> Bool {
    uncovered(paragraph, range).count { $0.isHan && !helping.contains($0) } <= limit
  }

  /// Whether the words before an indicator narrow it to something the book does not know.
  func isPart(_ paragraph: ReadParagraph, _ range: Range<Int>) -> Bool {
    uncovered(paragraph, range).contains { narrowing.contains($0) }
  }

  private func uncovered(_ paragraph: ReadParagraph, _ range: Range<Int>) -> [Unicode.Scalar] {
    guard !range.isEmpty else { return [] }
    var covered = paragraph.topics.filter { $0.range.overlaps(range) }.map(\.range)
    covered += paragraph.signs.filter {
      $0.range.overlaps(range) && !$0.has([.quantityNoun, .owner, .vagueOwner, .neutral, .shortfall, .abstractNoun])
    }.map(\.range)
    return range.filter { place in !covered.contains { $0.contains(place) } }.map { paragraph.scalars[$0] }
  }

  private func region(of figure: Figure, _ topic: Topic, in paragraph: ReadParagraph) -> Int? {
    let regions = paragraph.topics.filter { $0.name.region != nil && $0.range.upperBound <= figure.range.lowerBound }
    guard let last = regions.last else { return book.city }
    let sentence = paragraph.sentences[figure.sentence].range
    if last.range.lowerBound >= sentence.lowerBound { return last.name.region }
    return book.indicators[topic.name.indicators[0]].entries.contains { $0.region == last.name.region }
      ? last.name.region : book.city
  }

  /// Said last before the figure or first behind it in the sentence.
  private func dates(of figure: Figure, in paragraph: ReadParagraph) -> [TextDate] {
    let sentence = paragraph.sentences[figure.sentence]
    let own = paragraph.signs(of: sentence).filter { $0.date != nil }
    let isShared = sentence.range.contains { paragraph.scalars.starts(with: ["分", "别"], at: $0) }
    if isShared { return own.compactMap(\.date) }
    if let before = own.last(where: { $0.range.upperBound <= figure.range.lowerBound }) {
      return [before.date].compactMap { $0 }
    }
    let after = own.first {
      $0.range.lowerBound >= figure.range.upperBound && $0.range.lowerBound - figure.range.upperBound <= 3
    }
    return [after?.date].compactMap { $0 }
  }

  /// 减少2.9万人: by how much, not how many.
  private func isChange(_ figure: Figure, in paragraph: ReadParagraph) -> Bool {
    let start = figure.range.lowerBound
    return changes.contains { word in
      (0...2).contains { paragraph.scalars.starts(with: word, at: start - word.count - $0) }
    }
      && !["到", "至"].contains(start > 0 ? paragraph.scalars[start - 1] : " ")
  }
}

private let changes = [
  "减少", "增加", "增长", "下降", "上升", "提高", "降低", "回落", "净增", "增", "减", "少", "多", "高", "低于", "高于", "相差", "差",
].map { Array($0.unicodeScalars) }
private let helping = Set("为是达仅约均则即比较的有到至由从在于共也已末底初年月日度值数其中了而和与及，、（）当时期全市率占".unicodeScalars)
private let narrowing = Set("均镇乡村县区社校园农男女新增净街组户院所".unicodeScalars)
