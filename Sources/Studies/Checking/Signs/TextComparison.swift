/// A sentence that says something is higher or lower than a level.
struct TextComparison: Sendable {
  let range: Range<Int>
  /// Where the level compared with is named.
  let peer: Range<Int>
  let clause: Range<Int>
}

extension ReadText {
  /// The comparisons of a sentence; none where it tells of a plan, a wish or a time to come.
  func comparisons(in paragraph: ReadParagraph, _ sentence: Sentence) -> [TextComparison] {
    let signs = paragraph.signs(of: sentence)
    if signs.contains(where: { $0.has(.plan) }) || isFuture(sentence, in: paragraph) { return [] }
    var all = signs.compactMap { verbComparison($0, signs, in: paragraph, sentence) }
    for sign in signs where sign.has(.peer) {
      guard !all.contains(where: { $0.peer.overlaps(sign.range) }),
        let comparison = ledComparison(sign, signs, in: paragraph, sentence)
          ?? missedComparison(sign, in: paragraph)
      else { continue }
      all.append(comparison)
    }
    return all + yearOnYear(signs, in: paragraph)
  }

  /// 低于全省平均: a word of comparing, behind it the level.
  private func verbComparison(
    _ sign: Sign, _ signs: ArraySlice<Sign>, in paragraph: ReadParagraph, _ sentence: Sentence
  ) -> TextComparison? {
    let clause = paragraph.clause(around: sign.range.lowerBound)
    guard sign.has(.compare), !sign.has(.limit), !isBound(clause, signs) else { return nil }
    let peers =
      signs.filter {
        $0.has(.peer) && clause.contains($0.range.lowerBound) && $0.range.lowerBound >= sign.range.upperBound
      }.map(\.range)
      + paragraph.topics(of: sentence).filter {
        $0.name.region != nil && clause.contains($0.range.lowerBound) && $0.range.lowerBound >= sign.range.upperBound
          && $0.range.lowerBound - sign.range.upperBound <= 2
      }.map(\.range)
    guard let peer = peers.min(by: { $0.lowerBound < $1.lowerBound }), peer.lowerBound - sign.range.upperBound <= 12
    else { return nil }
    return TextComparison(range: sign.range.lowerBound..<peer.upperBound, peer: peer, clause: clause)
  }

  /// 比全省平均低, 与省会相比偏少, 较上年有所减少: the level led by a word, behind it which way.
  private func ledComparison(
    _ peer: Sign, _ signs: ArraySlice<Sign>, in paragraph: ReadParagraph, _ sentence: Sentence
  ) -> TextComparison? {
    let scalars = paragraph.scalars
    let clause = paragraph.clause(around: peer.range.lowerBound)
    guard !scalars.hasAny(of: bygone, in: peer.range), !isBound(clause, signs),
      let lead = (1...3).first(where: {
        leads.contains(scalars.text(max(0, peer.range.lowerBound - $0)..<peer.range.lowerBound))
      })
    else { return nil }
    let start = peer.range.lowerBound - lead
    let isSet = scalars[start] == "相"
    let isWeighed = !isSet && !joining.contains(scalars[peer.range.lowerBound - 1])
    let end = min(sentence.range.upperBound, peer.range.upperBound + (isWeighed ? 14 : 30))
    let isNamed = isWeighed || isSet || scalars.hasAny(of: weighing, in: peer.range.upperBound..<end)
    guard isNamed, let way = scalars.firstPlace(of: ways, in: peer.range.upperBound..<end),
      isWeighed ? !scalars[peer.range.upperBound..<way].contains("，") : true
    else { return nil }
    return TextComparison(
      range: start..<(way + 1), peer: peer.range,
      clause: isWeighed ? clause : clause.lowerBound..<paragraph.clause(around: way).upperBound)
  }

  /// 未达到全省平均, 赶不上周边县
  private func missedComparison(_ peer: Sign, in paragraph: ReadParagraph) -> TextComparison? {
    let clause = paragraph.clause(around: peer.range.lowerBound)
    let lead = max(clause.lowerBound, peer.range.lowerBound - 6)..<peer.range.lowerBound
    guard let start = paragraph.scalars.firstPlace(of: missed, in: lead) else { return nil }
    return TextComparison(range: start..<peer.range.upperBound, peer: peer.range, clause: clause)
  }

  /// 同比明显增长
  private func yearOnYear(_ signs: ArraySlice<Sign>, in paragraph: ReadParagraph) -> [TextComparison] {
    guard let first = signs.first, let last = signs.last else { return [] }
    let range = first.range.lowerBound..<last.range.upperBound
    guard let start = paragraph.scalars.firstPlace(of: onYear, in: range) else { return [] }
    let clause = paragraph.clause(around: start)
    let behind = (start + 2)..<min(clause.upperBound, start + 12)
    guard behind.lowerBound < behind.upperBound, let way = paragraph.scalars.firstPlace(of: ways, in: behind) else {
      return []
    }
    return [TextComparison(range: start..<(way + 1), peer: start..<(start + 2), clause: clause)]
  }

  private func isBound(_ clause: Range<Int>, _ signs: ArraySlice<Sign>) -> Bool {
    signs.contains { $0.has([.limit, .wish]) && clause.contains($0.range.lowerBound) }
  }
}

private let leads: Set<String> = ["比", "较", "与", "同", "跟", "和", "相较于", "相比于", "相比", "较之", "相较"]
private let joining = Set("与同跟和".unicodeScalars)
private let weighing = "相比 相较 比较 对比 差距 比起".wordScalars
/// Which way, in words that count or weigh.
private let ways =
  "减少 增加 增长 下降 上升 提高 提升 降低 回落 改善 缩短 延长 偏低 偏高 偏少 偏多 较低 较高 较少 较多 更低 更高 更少 更多 差距 落后 滞后 领先 不足 低 高 少 多 慢 快"
  .wordScalars
/// Times that people remember rather than measure.
private let bygone = "过去 以往 此前 从前 往年".wordScalars
private let missed = "未达 没有达到 没达到 达不到 不抵 赶不上 追不上 比不上 不如 跟不上".wordScalars
private let onYear = "同比 环比".wordScalars
