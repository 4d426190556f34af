import Documents

extension StudyRule {
  static let comparisonWithoutFigure = StudyRule(
    "comparison-without-figure", .warning,
    zh: "说高于或低于某个水平，却没有给出那个数或相差多少。请补上。",
    en: "It is said to be higher or lower than a level, and neither that level nor the difference is given. Add it."
  ) { text in
    var hits: [Hit] = []
    text.forEachRunningSentence { index, paragraph, number, sentence in
      for comparison in text.comparisons(in: paragraph, sentence)
      where !isComplete(comparison, in: paragraph, number, text.book) && !isTold(comparison, near: index, number, text)
      {
        hits.append(Hit(index, comparison.range))
      }
    }
    return hits
  }
}

private func isComplete(
  _ comparison: TextComparison, in paragraph: ReadParagraph, _ number: Int, _ book: IndicatorBook
) -> Bool {
  let near = max(0, number - 1)...min(paragraph.sentences.count - 1, number + 1)
  for place in near {
    for sign in paragraph.signs(of: paragraph.sentences[place]) where isFigure(sign, book) {
      if let id = sign.dataID, book.benchmarkIDs.contains(id.split(separator: ".").first.map(String.init) ?? id) {
        return true
      }
      if place == number, tellsDifference(sign, comparison, in: paragraph) { return true }
      if tellsLevel(sign, comparison, in: paragraph) { return true }
    }
  }
  return false
}

/// The sentence before or behind may be another paragraph's.
private func isTold(_ comparison: TextComparison, near index: Int, _ number: Int, _ text: ReadText) -> Bool {
  let paragraph = text.paragraphs[index]
  let peer = Array(paragraph.scalars[comparison.peer].prefix(2))
  func tells(_ other: Int, _ sentence: Sentence?) -> Bool {
    guard text.paragraphs[other].source.isRunning, let sentence else { return false }
    let near = text.paragraphs[other]
    return near.signs(of: sentence).contains {
      isFigure($0, text.book) && ($0.quantity?.unit != nil || $0.dataID != nil)
    }
      && sentence.range.contains { near.scalars.starts(with: peer, at: $0) }
  }
  if number == 0, index > 0, tells(index - 1, text.paragraphs[index - 1].sentences.last) { return true }
  return number == paragraph.sentences.count - 1 && index + 1 < text.paragraphs.count
    && tells(index + 1, text.paragraphs[index + 1].sentences.first)
}

private func isFigure(_ sign: Sign, _ book: IndicatorBook) -> Bool {
  if sign.dataID != nil { return true }
  guard let quantity = sign.quantity else { return false }
  return !quantity.isSmallHan || quantity.unitBase == "倍" || quantity.unitBase == "成"
}

/// 低于全省平均11.19个百分点; 高出2.3倍
private func tellsDifference(_ sign: Sign, _ comparison: TextComparison, in paragraph: ReadParagraph) -> Bool {
  if sign.quantity?.unitBase == "个百分点" || sign.quantity?.unitBase == "百分点" || sign.quantity?.unitBase == "倍" {
    return true
  }
  let end = comparison.clause.upperBound
  guard sign.range.lowerBound >= comparison.peer.upperBound else { return false }
  if sign.range.lowerBound < end { return true }
  return differences.contains { word in
    sign.range.lowerBound - end <= 12 && paragraph.scalars[end..<sign.range.lowerBound].contains(word)
  } && sign.range.lowerBound - end <= 12
}

private let differences = Set("差低高少多慢快".unicodeScalars)

/// 全省为60.10%: the peer stands in the clause of the figure.
private func tellsLevel(_ sign: Sign, _ comparison: TextComparison, in paragraph: ReadParagraph) -> Bool {
  let clause = paragraph.clause(around: sign.range.lowerBound)
  guard clause != comparison.clause || sign.range.lowerBound >= comparison.peer.upperBound else { return false }
  let words = clause.lowerBound..<sign.range.lowerBound
  let peer = paragraph.scalars[comparison.peer]
  let named =
    paragraph.signs.contains { $0.has(.peer) && words.contains($0.range.lowerBound) }
    || paragraph.topics.contains {
      $0.name.region != nil && words.contains($0.range.lowerBound)
        && paragraph.scalars[$0.range].prefix(2).elementsEqual(peer.prefix(2))
    }
  return named || words.contains { place in levels.contains { paragraph.scalars.starts(with: $0, at: place) } }
}

private let levels = ["后者", "前者", "对应", "该值", "平均", "同期为"].scalars
