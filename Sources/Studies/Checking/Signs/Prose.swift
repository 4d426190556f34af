/// Problems and measures of a text in plain words. They belong together when they are about the same thing: when they share
/// words that few others of the text have.
struct Prose {
  private var problems: [Point] = []
  private var measures: [Point] = []
  /// All pairs of each side, elaborations too.
  private var problemPairs: Set<UInt64> = []
  private var measurePairs: Set<UInt64> = []

  /// Some paragraph tells of problems, not of causes only.
  private var hasProblem = false

  private struct Point {
    let place: Hit.Place
    /// Pairs of Han characters, those of helping words left out.
    let pairs: Set<UInt64>
  }

  /// `nil`: the text does not have both sides.
  init?(_ text: ReadText) {
    for (index, paragraph) in text.paragraphs.enumerated()
    where paragraph.source.isRunning || paragraph.source.isHeading {
      collect(index, paragraph, text)
    }
    guard !problemPairs.isEmpty, !measurePairs.isEmpty, hasProblem else { return nil }
  }

  var unanswered: [Hit] { problems.filter { $0.pairs.isDisjoint(with: measurePairs) }.map { Hit($0.place) } }
  var needless: [Hit] { measures.filter { $0.pairs.isDisjoint(with: problemPairs) }.map { Hit($0.place) } }

  private mutating func collect(_ index: Int, _ paragraph: ReadParagraph, _ text: ReadText) {
    let side = paragraph.source.isHeading ? .other : side(of: paragraph, text)
    if side == .problem { hasProblem = true }
    for sentence in paragraph.sentences {
      let all = pairs(paragraph.scalars, sentence.range)
      if side == .measure { measurePairs.formUnion(all) } else { problemPairs.formUnion(all) }
      guard all.count >= 2, side != .other, isPoint(paragraph, sentence, side == .problem) else { continue }
      let point = Point(place: .text(paragraph: index, range: sentence.range), pairs: all)
      if side == .problem { problems.append(point) } else { measures.append(point) }
    }
  }

  private enum Side { case problem, measure, other }

  /// Whether a sentence states a problem or a measure of its own: it is counted, or it begins one.
  private func isPoint(_ paragraph: ReadParagraph, _ sentence: Sentence, _ isProblem: Bool) -> Bool {
    let signs = paragraph.signs(of: sentence)
    let isCounted = signs.contains { if case .ordinal = $0.kind { true } else { false } }
    let isAdded = added.contains { paragraph.scalars.starts(with: $0, at: sentence.range.lowerBound) }
    if isCounted || isAdded || paragraph.source.kind == .item && sentence.range.lowerBound == 0 { return true }
    return isProblem
      ? false
      : signs.contains { $0.has([.wish, .plan]) } || sentence.range.lowerBound == 0 && signs.contains { $0.has(.doing) }
  }

  /// By the nearest heading that says so, or by the words with which the paragraph begins.
  private func side(of paragraph: ReadParagraph, _ text: ReadText) -> Side {
    let words =
      [Array(paragraph.scalars.prefix(8))]
      + paragraph.headings.dropFirst().reversed().map { text.paragraphs[$0].scalars }
    for line in words {
      if measureWords.contains(where: { word in line.indices.contains { line.starts(with: word, at: $0) } }) {
        return .measure
      }
      if problemWords.contains(where: { word in line.indices.contains { line.starts(with: word, at: $0) } }) {
        return .problem
      }
    }
    return .other
  }

  private func pairs(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    for place in range.dropLast() where scalars[place].isHan && scalars[place + 1].isHan {
      let pair = UInt64(scalars[place].value) << 32 | UInt64(scalars[place + 1].value)
      if !common.contains(pair) { pairs.insert(pair) }
    }
    return pairs
  }
}

private let added = ["此外", "另外", "同时", "还应", "针对"].map { Array($0.unicodeScalars) }
private let problemWords = ["问题", "短板"].map { Array($0.unicodeScalars) }
private let measureWords = ["对策", "措施", "建议", "举措", "办法"].map { Array($0.unicodeScalars) }

/// Pairs that tell nothing of what a sentence is about.
private let common: Set<UInt64> = Set(
  [
    "问题", "不足", "建设", "加强", "推进", "完善", "提升", "提高", "服务", "设施", "全市", "城市", "城区", "农村", "社区", "居民", "群众", "工作", "管理",
    "机制", "制度", "发展", "体系", "能力", "水平", "质量", "部分",
    "较低", "较少", "不够", "滞后", "薄弱", "缺乏", "仍然", "存在", "主要", "问卷", "调查", "统计", "数据", "以上", "进一", "一步", "步提", "建立", "健全",
    "实施", "开展", "重点", "加大", "力度", "投入", "资金", "由市", "牵头", "负责", "年底", "前完", "完成", "万元", "我市",
    "少数", "各县", "县区", "乡镇", "街道", "有的", "没有", "一些", "还有", "普遍", "突出", "明显", "困难", "需要", "满足", "需求", "难以", "基本", "公共",
    "综合", "改善", "优化", "强化", "推动", "促进", "支持", "鼓励", "引导", "探索", "创新", "模式", "方式",
  ].map(pairNumber))

private func pairNumber(_ pair: String) -> UInt64 {
  pair.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }
}
