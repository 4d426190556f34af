import CityModel
import Documents

extension StudyRule {
  static let measureAgainstIndicator = StudyRule(
    "measure-against-indicator", .warning,
    zh: "这条对策会使指标朝相反的方向变化，或不许追求问题据以衡量的东西。请核对。",
    en: "This measure would move its indicator the wrong way, or forbids what its problem is measured by. Check it."
  ) { text in
    var hits = text.treated.contrary(text.book.chain)
    text.forEachRunningSentence { index, paragraph, _, sentence in
      for topic in paragraph.topics(of: sentence) {
        guard let direction = direction(of: topic, text.book),
          let verb = verb(against: direction, topic, in: paragraph, sentence, text)
        else { continue }
        hits.append(Hit(index, verb))
      }
    }
    return hits + forbiddenNouns(text)
  }
}

private func direction(of topic: Topic, _ book: IndicatorBook) -> Bool? {
  let directions = Set(topic.name.indicators.map { book.indicators[$0].direction })
  guard directions.count == 1 else { return nil }
  return directions.contains(.up) ? true : directions.contains(.down) ? false : nil
}

/// A word of a plan that lowers what should rise, or raises what should fall; or a goal below what has been reached.
private func verb(
  against rises: Bool, _ topic: Topic, in paragraph: ReadParagraph, _ sentence: Sentence, _ text: ReadText
) -> Range<Int>? {
  let signs = paragraph.signs(of: sentence)
  guard
    signs.contains(where: { $0.has([.plan, .wish]) || $0.has(.limit) && isGoal($0, paragraph) })
      || text.isFuture(sentence, in: paragraph)
  else { return nil }
  let near = signs.filter { sign in
    let gap =
      sign.range.lowerBound >= topic.range.upperBound
      ? sign.range.lowerBound - topic.range.upperBound : topic.range.lowerBound - sign.range.upperBound
    return gap <= 10 && paragraph.clause(around: sign.range.lowerBound).overlaps(topic.range)
  }
  if let wrong = near.first(where: { $0.has(rises ? .lowering : .raising) && !$0.has(rises ? .raising : .lowering) }) {
    return wrong.range
  }
  return goal(behind: topic, rises, in: paragraph, sentence, text.book)
}

private func isGoal(_ sign: Sign, _ paragraph: ReadParagraph) -> Bool {
  ["目标", "目标值", "指标值"].contains(paragraph.scalars.text(sign.range))
}

/// 到2027年达到20张: the goal is worse than the newest value of the book.
private func goal(
  behind topic: Topic, _ rises: Bool, in paragraph: ReadParagraph, _ sentence: Sentence, _ book: IndicatorBook
) -> Range<Int>? {
  guard
    let sign = paragraph.signs(of: sentence).last(where: {
      $0.quantity != nil && $0.range.lowerBound >= topic.range.upperBound
        && $0.range.lowerBound - topic.range.upperBound <= 14
    }),
    let quantity = sign.quantity
  else { return nil }
  for index in topic.name.indicators where book.indicators[index].unit == quantity.unitBase {
    let own = book.indicators[index].entries.filter { $0.region == book.city }
    guard let newest = own.max(by: { ($0.period.last?.daysSince1970 ?? 0) < ($1.period.last?.daysSince1970 ?? 0) })
    else { continue }
    if rises ? quantity.value + quantity.halfStep < newest.value : quantity.value - quantity.halfStep > newest.value {
      return sign.range
    }
  }
  return nil
}

/// 床位不足 … 不盲目追求床位数量: what falls short is what a measure forbids to strive for.
private func forbiddenNouns(_ text: ReadText) -> [Hit] {
  var short: Set<[Unicode.Scalar]> = []
  var hits: [Hit] = []
  text.forEachRunningSentence { index, paragraph, _, sentence in
    for sign in paragraph.signs(of: sentence) {
      let start = sign.range.lowerBound
      if sign.has(.shortfall), start >= 2, paragraph.scalars[(start - 2)..<start].allSatisfy(\.isHan) {
        short.insert(Array(paragraph.scalars[(start - 2)..<start]))
      }
      guard sign.has(.lowering), forbidden.contains(where: paragraph.scalars[sign.range].elementsEqual) else {
        continue
      }
      let noun = sign.range.upperBound..<min(sign.range.upperBound + 8, sentence.range.upperBound)
      if noun.contains(where: { $0 + 2 <= noun.upperBound && short.contains(Array(paragraph.scalars[$0..<($0 + 2)])) })
      {
        hits.append(Hit(index, sign.range))
      }
    }
  }
  return hits
}

private let forbidden = ["不盲目追求", "不追求", "不片面追求", "不再增加", "不再新增", "不得增加", "停止新增", "不再扩大"].scalars
