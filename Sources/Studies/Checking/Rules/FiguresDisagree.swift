import Documents

extension StudyRule {
  static let figuresDisagree = StudyRule(
    "figures-disagree", .fault, zh: "同一数字前后不一。请核对，统一为一个。",
    en: "The same quantity has two values. Check them and keep one."
  ) { text in
    var known: [Subject.Key: [Subject]] = [:]
    var hits: [Hit] = []
    for subject in subjects(in: text) {
      let others = known[subject.key] ?? []
      known[subject.key] = others + [subject]
      guard let other = others.first(where: { $0.isSame(as: subject) }),
        !others.contains(where: { $0.agrees(with: subject) && $0.isSame(as: subject) })
      else { continue }
      var hit = Hit(subject.place)
      hit.other = other.place
      hits.append(hit)
    }
    return hits
  }
}

/// A figure and what it is of.
private struct Subject {
  struct Key: Hashable {
    /// The last four characters of what it is called.
    let end: [Unicode.Scalar]
    let unit: String
    let region: Int
  }

  let words: [Unicode.Scalar]
  let key: Key
  let date: TextDate.Point?
  let quantity: Quantity
  let place: Hit.Place

  /// One name ends with the other, and the times do not differ.
  func isSame(as other: Subject) -> Bool {
    let count = min(words.count, other.words.count)
    guard words.suffix(count).elementsEqual(other.words.suffix(count)) else { return false }
    guard let date, let otherDate = other.date else { return true }
    return date.year == otherDate.year && (date.month == otherDate.month || date.month == nil || otherDate.month == nil)
  }

  func agrees(with other: Subject) -> Bool {
    quantity.agrees(with: other.quantity.value) || other.quantity.agrees(with: quantity.value)
  }
}

/// Figures with the words directly before them in their clause, or behind: “有效问卷312份”, “321份有效问卷”.
private func subjects(in text: ReadText) -> [Subject] {
  let regions = Dictionary(
    text.bookFigures.map { ([$0.figure.paragraph, $0.figure.sign], $0.region) }, uniquingKeysWith: { one, _ in one })
  return text.figures.flatMap { figure -> [Subject] in
    guard let quantity = figure.quantity, let unit = quantity.unitBase, quantity.upper == nil else { return [] }
    let paragraph = text.paragraphs[figure.paragraph]
    let date = paragraph.signs[paragraph.sentences[figure.sentence].signs.lowerBound..<figure.sign].last {
      $0.date != nil
    }?.date?.end
    let region = regions[[figure.paragraph, figure.sign]] ?? lastRegion(before: figure, text)
    return [wordsBefore(figure, paragraph), wordsBehind(figure, paragraph)].compactMap { words in
      guard let words, words.count >= 4 else { return nil }
      return Subject(
        words: words, key: Subject.Key(end: Array(words.suffix(4)), unit: unit, region: region), date: date,
        quantity: quantity,
        place: .text(paragraph: figure.paragraph, range: figure.range))
    }
  }
}

private func lastRegion(before figure: Figure, _ text: ReadText) -> Int {
  let paragraph = text.paragraphs[figure.paragraph]
  let sentence = paragraph.sentences[figure.sentence]
  return paragraph.topics[sentence.topics].last {
    $0.name.region != nil && $0.range.upperBound <= figure.range.lowerBound
  }?.name.region ?? text.book.city
}

/// Back to the date, the figure or the mark before; helping words are left out.
private func wordsBefore(_ figure: Figure, _ paragraph: ReadParagraph) -> [Unicode.Scalar]? {
  let start = figure.range.lowerBound
  let clause = paragraph.clause(around: start)
  let ends =
    paragraph.signs[..<figure.sign].filter { $0.date != nil || $0.quantity.map { !$0.isSmallHan } ?? false }.last?.range
    .upperBound ?? 0
  let from = max(clause.lowerBound, ends)
  let range = from..<max(from, start)
  if changes.contains(where: { word in range.contains { paragraph.scalars.starts(with: word, at: $0) } }) { return nil }
  let words = range.filter { paragraph.scalars[$0].isHan && !fillers.contains(paragraph.scalars[$0]) }.map {
    paragraph.scalars[$0]
  }
  let inner = words.lastIndex(of: "中").map { words.suffix(from: $0 + 1) } ?? words[...]
  return inner.isEmpty || paragraph.scalars[start - 1] == "占" ? nil : Array(inner.suffix(12))
}

private func wordsBehind(_ figure: Figure, _ paragraph: ReadParagraph) -> [Unicode.Scalar]? {
  let words = paragraph.scalars[figure.range.upperBound...].prefix { $0.isHan && $0 != "的" && $0 != "中" && $0 != "看" }
  return words.count == 4 ? Array(words) : nil
}

private let changes = ["减少", "增加", "增长", "下降", "上升", "提高", "降低", "高于", "低于", "新增"].map {
  Array($0.unicodeScalars)
}
private let fillers = Set("为是达有仅约共到的了现已至均也又则即近余就".unicodeScalars)
