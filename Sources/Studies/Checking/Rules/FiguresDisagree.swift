import Documents

extension StudyRule {
  static let figuresDisagree = StudyRule(
    "figures-disagree", .fault, zh: "同一数字前后不一。请核对，统一为一个。",
    en: "The same quantity has two values. Check them and keep one."
  ) { text in
    var first: [Subject: (quantity: Quantity, place: Hit.Place)] = [:]
    var hits: [Hit] = []
    for (subject, quantity, place) in subjects(in: text) {
      guard let known = first[subject] else {
        first[subject] = (quantity, place)
        continue
      }
      guard !quantity.agrees(with: known.quantity.value), !known.quantity.agrees(with: quantity.value) else { continue }
      var hit = Hit(place)
      hit.other = known.place
      hits.append(hit)
    }
    return hits
  }
}

/// What a figure is of.
private struct Subject: Hashable {
  let words: [Unicode.Scalar]
  let region: Int
  let year: Int?
  let month: Int?
  let unit: String
}

/// Of the book's indicators first; of others the words directly before the figure.
private func subjects(in text: ReadText) -> [(Subject, Quantity, Hit.Place)] {
  var known: Set<[Int]> = []
  var all: [(order: Int, Subject, Quantity, Hit.Place)] = []
  for figure in text.bookFigures {
    known.insert([figure.figure.paragraph, figure.figure.sign])
    let paragraph = text.paragraphs[figure.figure.paragraph]
    all.append(
      (
        figure.figure.paragraph * 100_000 + figure.figure.sign,
        Subject(
          words: Array(paragraph.scalars[figure.name]), region: figure.region, year: figure.date?.end.year,
          month: figure.date?.end.month,
          unit: figure.quantity.unitBase ?? ""), figure.quantity,
        .text(paragraph: figure.figure.paragraph, range: figure.figure.range)
      ))
  }
  for figure in text.figures where !known.contains([figure.paragraph, figure.sign]) {
    guard let quantity = figure.quantity, let unit = quantity.unitBase, let words = subjectWords(figure, text) else {
      continue
    }
    let paragraph = text.paragraphs[figure.paragraph]
    let dates = paragraph.signs[..<figure.sign].last { $0.date != nil }?.date?.end
    all.append(
      (
        figure.paragraph * 100_000 + figure.sign,
        Subject(words: words, region: -1, year: dates?.year, month: dates?.month, unit: unit), quantity,
        .text(paragraph: figure.paragraph, range: figure.range)
      ))
  }
  return all.sorted { $0.order < $1.order }.map { ($0.1, $0.2, $0.3) }
}

/// The Han words of the clause before the figure, without helping words and dates; four and more.
private func subjectWords(_ figure: Figure, _ text: ReadText) -> [Unicode.Scalar]? {
  let paragraph = text.paragraphs[figure.paragraph]
  let start = figure.range.lowerBound
  let clause = paragraph.clause(around: start)
  let signs = paragraph.signs[..<figure.sign].filter { $0.range.lowerBound >= clause.lowerBound }
  guard !signs.contains(where: { $0.quantity != nil && !($0.quantity?.isSmallHan ?? false) }) else { return nil }
  let words = (clause.lowerBound..<start).filter { place in
    paragraph.scalars[place].isHan && !fillers.contains(paragraph.scalars[place])
      && !signs.contains { $0.date != nil && $0.range.contains(place) }
  }.map { paragraph.scalars[$0] }
  return words.count >= 4 ? words : nil
}

private let fillers = Set("为是达有仅约共到的了现已至均也又则即近超余就".unicodeScalars)
