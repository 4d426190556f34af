/// Problems and measures of a text in plain words. They belong together when they are about the same thing: when they share
/// words that few others of the text have.
struct Prose: Sendable {
  private var problems: [Point] = []
  private var measures: [Point] = []
  /// Pairs of everything but the measures: what a measure may answer may be told among the facts and causes.
  private var problemPairs: Set<UInt64> = []
  private var measurePairs: Set<UInt64> = []
  /// Some paragraph tells of problems, not of causes only.
  private var hasProblem = false
  /// The side of the list that a paragraph before announced.
  private var announced: ProseSide?

  private struct Point {
    let place: Hit.Place
    /// Pairs of Han characters, those of helping words left out: what the point and its elaboration are about.
    var pairs: Set<UInt64>
  }

  /// `nil`: the text does not have both sides.
  init?(_ text: ReadText) {
    for (index, paragraph) in text.paragraphs.enumerated()
    where paragraph.source.isRunning || paragraph.source.isHeading {
      collect(index, paragraph, text)
    }
    guard !problemPairs.isEmpty, !measurePairs.isEmpty, hasProblem else { return nil }
  }

  /// What several problems name tells none of them apart: a shared pair counts less the more problems have it.
  var unanswered: [Hit] {
    let counts = problems.reduce(into: [UInt64: Int]()) { counts, point in
      for pair in point.pairs { counts[pair, default: 0] += 1 }
    }
    return problems.filter { point in
      let weight = point.pairs.reduce(0.0) { $0 + (measurePairs.contains($1) ? 1 / Double(counts[$1] ?? 1) : 0) }
      return point.pairs.count >= 2 && weight < 0.6
    }.map { Hit($0.place) }
  }

  var needless: [Hit] {
    measures.filter { $0.pairs.count >= 2 && $0.pairs.isDisjoint(with: problemPairs) }.map { Hit($0.place) }
  }

  private mutating func collect(_ index: Int, _ paragraph: ReadParagraph, _ text: ReadText) {
    let isItem = paragraph.source.kind == .item
    if !isItem { announced = nil }
    let side = ProseSide(of: paragraph, announced: announced, in: text)
    if !isItem, ProseSide.isAnnounced(by: paragraph.scalars) { announced = side }
    if side == .problem, !paragraph.source.isHeading { hasProblem = true }
    var isOpen = paragraph.isUnderPoint(of: side, in: text)
    for sentence in paragraph.sentences {
      let pairs = namingPairs(paragraph.scalars, sentence.range)
      if side == .measure { measurePairs.formUnion(pairs) } else { problemPairs.formUnion(pairs) }
      guard side != .other else { continue }
      let points = points(in: paragraph, sentence, side, text, isOpen: isOpen)
      for range in points {
        append(
          Point(
            place: .text(paragraph: index, range: range),
            pairs: namingPairs(paragraph.scalars, paragraph.words(of: range))), to: side)
      }
      if points.isEmpty, isOpen { elaborate(side, with: pairs) }
      isOpen = isOpen || paragraph.hasOrdinal(in: sentence) || isItem
    }
  }

  private mutating func append(_ point: Point, to side: ProseSide) {
    if side == .problem { problems.append(point) } else { measures.append(point) }
  }

  /// What goes on with the point told last is about the same thing.
  private mutating func elaborate(_ side: ProseSide, with pairs: Set<UInt64>) {
    if side == .problem, !problems.isEmpty { problems[problems.count - 1].pairs.formUnion(pairs) }
    if side == .measure, !measures.isEmpty { measures[measures.count - 1].pairs.formUnion(pairs) }
  }

  /// Where a sentence states problems or measures of their own.
  ///
  /// - Parameter isOpen: it may go on with one that was stated before.
  private func points(
    in paragraph: ReadParagraph, _ sentence: Sentence, _ side: ProseSide, _ text: ReadText, isOpen: Bool
  ) -> [Range<Int>] {
    if paragraph.source.isHeading { return paragraph.isPointHeading(in: text) ? [sentence.range] : [] }
    let signs = paragraph.signs(of: sentence)
    if side == .problem, let listed = announcedList(in: paragraph, sentence) { return listed }
    let counted = signs.filter { if case .ordinal = $0.kind { true } else { false } }.map(\.range.lowerBound)
    if !counted.isEmpty {
      let ends = counted.dropFirst() + [sentence.range.upperBound]
      return zip(counted, ends).map { $0..<$1 }
    }
    if ProseSide.isAnnounced(by: paragraph.scalars), sentence.range.upperBound == paragraph.scalars.count { return [] }
    let isAdded = paragraph.scalars.hasAny(of: added, in: sentence.range.lowerBound..<(sentence.range.lowerBound + 1))
    if isAdded || paragraph.source.kind == .item && sentence.range.lowerBound == 0 { return [sentence.range] }
    guard side == .measure, !isOpen else { return [] }
    let isMeant =
      signs.contains { $0.has([.wish, .plan]) } || sentence.range.lowerBound == 0 && signs.contains { $0.has(.doing) }
    return isMeant ? [sentence.range] : []
  }

  /// 突出问题有三个：道路狭窄，路灯不亮，噪声扰民。
  private func announcedList(in paragraph: ReadParagraph, _ sentence: Sentence) -> [Range<Int>]? {
    let scalars = paragraph.scalars
    guard let colon = scalars[sentence.range].firstIndex(of: "："), colon + 1 < sentence.range.upperBound,
      scalars.hasAny(of: ["问题", "短板", "不足"].scalars, in: sentence.range.lowerBound..<colon)
    else { return nil }
    let parts = scalars[(colon + 1)..<sentence.range.upperBound].split {
      $0 == "，" || $0 == "、" || $0.isStop || $0 == "；"
    }
    let points = parts.filter { $0.count >= 3 }.map { $0.startIndex..<$0.endIndex }
    return points.count >= 2 && !paragraph.hasOrdinal(in: sentence) ? points : nil
  }
}

private let added = ["此外", "另外", "同时", "还应", "针对"].scalars

extension ReadParagraph {
  fileprivate func hasOrdinal(in sentence: Sentence) -> Bool {
    signs(of: sentence).contains { if case .ordinal = $0.kind { true } else { false } }
  }

  /// A point without the 一是 or （一） before it.
  fileprivate func words(of range: Range<Int>) -> Range<Int> {
    guard let sign = sign(at: range.lowerBound), case .ordinal = sign.kind else { return range }
    return sign.range.upperBound..<max(sign.range.upperBound, range.upperBound)
  }

  /// A numbered heading under one that names its side: it states a problem or a measure itself.
  fileprivate func isPointHeading(in text: ReadText) -> Bool {
    HeadingNumber(scalars) != nil && ProseSide(over: self, in: text) != nil
  }

  /// Running text under such a heading goes on with it.
  fileprivate func isUnderPoint(of side: ProseSide, in text: ReadText) -> Bool {
    guard side != .other, !source.isHeading, let heading = headings.last else { return false }
    return text.paragraphs[heading].isPointHeading(in: text)
  }
}
