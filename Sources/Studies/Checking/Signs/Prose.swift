/// Problems and measures of a text in plain words. They belong together when they are about the same thing: when they share
/// words that few others of the text have.
struct Prose {
  private var problems: [Point] = []
  private var measures: [Point] = []

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
    guard !problems.isEmpty, !measures.isEmpty else { return nil }
  }

  var unanswered: [Hit] { lonely(problems, without: measures) }
  var needless: [Hit] { lonely(measures, without: problems) }

  private func lonely(_ points: [Point], without others: [Point]) -> [Hit] {
    points.filter { point in !others.contains { !$0.pairs.isDisjoint(with: point.pairs) } }.map { Hit($0.place) }
  }

  private mutating func collect(_ index: Int, _ paragraph: ReadParagraph, _ text: ReadText) {
    guard paragraph.source.isRunning, let side = side(of: paragraph, text) else { return }
    for range in points(of: paragraph) {
      let point = Point(place: .text(paragraph: index, range: range), pairs: pairs(paragraph.scalars, range))
      guard point.pairs.count >= 2 else { continue }
      if side { problems.append(point) } else { measures.append(point) }
    }
  }

  /// `true`: under a heading of problems, or a paragraph that begins with one; `false`: of measures.
  private func side(of paragraph: ReadParagraph, _ text: ReadText) -> Bool? {
    let words =
      paragraph.headings.reversed().map { text.paragraphs[$0].scalars } + [Array(paragraph.scalars.prefix(24))]
    for line in words {
      if measureWords.contains(where: { word in line.indices.contains { line.starts(with: word, at: $0) } }) {
        return false
      }
      if problemWords.contains(where: { word in line.indices.contains { line.starts(with: word, at: $0) } }) {
        return true
      }
    }
    return nil
  }

  /// An item, or what follows 一是, 二是 …; a paragraph without them is one point.
  private func points(of paragraph: ReadParagraph) -> [Range<Int>] {
    let starts = paragraph.signs.compactMap { sign -> Int? in
      if case .ordinal = sign.kind { sign.range.upperBound } else { nil }
    }
    guard paragraph.source.kind != .item || starts.count > 1 else { return [0..<paragraph.scalars.count] }
    guard !starts.isEmpty else { return [] }
    return zip(starts, starts.dropFirst() + [paragraph.scalars.count]).map { $0..<max($0, $1) }
  }

  private func pairs(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    for place in range.dropLast() where scalars[place].isHan && scalars[place + 1].isHan {
      let pair = scalars.text(place..<(place + 2))
      if !common.contains(pair) { pairs.insert(UInt64(scalars[place].value) << 32 | UInt64(scalars[place + 1].value)) }
    }
    return pairs
  }
}

private let problemWords = ["存在的问题", "主要问题", "问题", "短板", "不足"].map { Array($0.unicodeScalars) }
private let measureWords = ["对策", "措施", "建议", "举措", "办法"].map { Array($0.unicodeScalars) }

/// Pairs that tell nothing of what a sentence is about.
private let common: Set<String> = [
  "问题", "不足", "建设", "加强", "推进", "完善", "提升", "提高", "服务", "设施", "全市", "城市", "城区", "农村", "社区", "居民", "群众", "工作", "管理",
  "机制", "制度", "发展", "体系", "能力", "水平", "质量", "部分",
  "较低", "较少", "不够", "滞后", "薄弱", "缺乏", "仍然", "存在", "主要", "问卷", "调查", "统计", "数据", "以上", "进一", "一步", "步提", "建立", "健全",
  "实施", "开展", "重点", "加大", "力度", "投入", "资金", "由市", "牵头", "负责", "年底", "前完", "完成", "万元", "我市",
  "少数", "各县", "县区", "乡镇", "街道", "有的", "没有", "一些", "还有", "普遍", "突出", "明显", "困难", "需要", "满足", "需求", "难以", "基本", "公共",
  "综合", "改善", "优化", "强化", "推动", "促进", "支持", "鼓励", "引导", "探索", "创新", "模式", "方式",
]
