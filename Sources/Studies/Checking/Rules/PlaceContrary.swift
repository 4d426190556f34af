import Documents

extension StudyRule {
  static let placeContrary = StudyRule(
    "place-contrary", .warning, zh: "同一地点前后有两种互相排斥的安排。请统一，或分清地段和先后。",
    en: "One place is treated in two ways that exclude each other. Make it one, or tell the parts or the times apart."
  ) { text in
    var known: [[Unicode.Scalar]: [Treated]] = [:]
    var hits: [Hit] = []
    text.forEachSentence { index, paragraph, sentence in
      let own = treatments(in: paragraph, sentence, index)
      for treated in own {
        guard let other = known[treated.key]?.first(where: { $0.isContrary(to: treated) }) else { continue }
        var hit = Hit(treated.place)
        hit.other = other.place
        hits.append(hit)
      }
      for treated in own { known[treated.key, default: []].append(treated) }
    }
    return hits
  }
}

/// A place and what a sentence does with it.
private struct Treated {
  let name: [Unicode.Scalar]
  let sense: WordSense
  let place: Hit.Place

  /// Names that end alike may be one: 江北广场 and 主张江北广场.
  var key: [Unicode.Scalar] { Array(name.suffix(3)) }

  func isContrary(to other: Treated) -> Bool {
    let count = min(name.count, other.name.count)
    return name.suffix(count).elementsEqual(other.name.suffix(count)) && excludes(sense, other.sense)
  }
}

private func excludes(_ one: WordSense, _ other: WordSense) -> Bool {
  func pair(_ a: WordSense, _ b: WordSense) -> Bool {
    one.isSuperset(of: a) && other.isSuperset(of: b) || one.isSuperset(of: b) && other.isSuperset(of: a)
  }
  return pair(.keeping, .removing) || pair(.building, .forbidding)
}

/// What a sentence does with the places that it names: the last name before the word of doing.
private func treatments(in paragraph: ReadParagraph, _ sentence: Sentence, _ index: Int) -> [Treated] {
  let scalars = paragraph.scalars
  let names = placeNames(in: paragraph, sentence)
  let isTold = parted.contains { word in sentence.range.contains { scalars.starts(with: word, at: $0) } }
  guard !names.isEmpty, !isTold else { return [] }
  return paragraph.signs(of: sentence).compactMap { sign in
    guard case .word(let senses) = sign.kind else { return nil }
    let sense = senses.intersection([.keeping, .removing, .building, .forbidding])
    guard !sense.isEmpty, !(sense.contains(.building) && sense.contains(.forbidding)),
      let name = names.last(where: {
        $0.upperBound <= sign.range.lowerBound && sign.range.lowerBound - $0.upperBound <= 24
      })
        ?? names.first(where: { $0.lowerBound >= sign.range.upperBound && $0.lowerBound - sign.range.upperBound <= 6 })
    else { return nil }
    return Treated(name: Array(scalars[name]), sense: sense, place: .text(paragraph: index, range: sign.range))
  }
}

/// Places of the book, and names that end like one: 南河片区, 东门老街.
private func placeNames(in paragraph: ReadParagraph, _ sentence: Sentence) -> [Range<Int>] {
  var names = paragraph.topics(of: sentence).filter(\.name.isPlace).map(\.range)
  let scalars = paragraph.scalars
  for place in sentence.range {
    guard let word = placeEnds.word(at: place, in: scalars) else { continue }
    var start = place
    while start > sentence.range.lowerBound, place - start < 6, scalars[start - 1].isHan,
      !stops.contains(scalars[start - 1])
    { start -= 1 }
    for topic in paragraph.topics(of: sentence)
    where topic.name.region != nil && topic.range.upperBound <= place && topic.range.upperBound > start {
      start = topic.range.upperBound
    }
    let range = start..<(place + word.scalars.count)
    if place - start >= 1, range.count >= 3, !names.contains(where: { $0.overlaps(range) }) { names.append(range) }
  }
  return names.sorted { $0.lowerBound < $1.lowerBound }
}

/// Parts, exceptions and one thing after the other.
private let parted = ["先", "一侧", "部分", "其余", "例外", "近期", "远期", "另一", "除外", "南侧", "北侧", "东侧", "西侧", "段"].map {
  Array($0.unicodeScalars)
}
private let stops = Set("在对将把于宜应且和与及的、以从到向由为是该已再".unicodeScalars)
private let placeEnds = Lexicon<Bool>(
  [
    "小区", "广场", "大桥", "车站", "医院", "学校", "幼儿园", "农贸市场", "片区", "老街", "街区", "古镇", "景区", "湿地", "公园", "社区", "小学", "中学", "村小",
    "教学点", "市场", "院子", "大院", "古桥", "水库", "新区", "园区",
    "老城", "巷", "路", "码头", "村", "厂", "老厂区", "卫生院", "卫生室", "填埋场", "中转站", "河段", "山", "湖", "旧址", "故居",
  ].map { ($0, true) },
  join: { one, _ in one })
