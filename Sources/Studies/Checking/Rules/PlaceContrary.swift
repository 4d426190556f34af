import Documents

extension StudyRule {
  static let placeContrary = StudyRule(
    "place-contrary", .warning, zh: "同一地点前后有两种互相排斥的安排。请统一，或分清地段和先后。",
    en: "One place is treated in two ways that exclude each other. Make it one, or tell the parts or the times apart."
  ) { text in
    var first: [[Unicode.Scalar]: [(sense: WordSense, place: Hit.Place)]] = [:]
    var hits: [Hit] = []
    text.forEachRunningSentence { index, paragraph, _, sentence in
      for (place, verb) in treatments(in: paragraph, sentence) {
        let sense = verb.sense
        let known = first[place] ?? []
        if let other = known.first(where: { excludes($0.sense, sense) }) {
          var hit = Hit(index, verb.range)
          hit.other = other.place
          hits.append(hit)
        }
        first[place, default: []].append((sense, .text(paragraph: index, range: verb.range)))
      }
    }
    return hits
  }
}

private typealias Treatment = (sense: WordSense, range: Range<Int>)

private func excludes(_ one: WordSense, _ other: WordSense) -> Bool {
  func pair(_ a: WordSense, _ b: WordSense) -> Bool {
    one.isSuperset(of: a) && other.isSuperset(of: b) || one.isSuperset(of: b) && other.isSuperset(of: a)
  }
  return pair(.keeping, .removing) || pair(.building, .forbidding)
}

/// What a sentence does with the places that it names: the last name before the word of doing.
private func treatments(in paragraph: ReadParagraph, _ sentence: Sentence) -> [([Unicode.Scalar], Treatment)] {
  let scalars = paragraph.scalars
  let names = placeNames(in: paragraph, sentence)
  guard !names.isEmpty else { return [] }
  return paragraph.signs(of: sentence).compactMap { sign in
    guard case .word(let senses) = sign.kind else { return nil }
    let sense = senses.intersection([.keeping, .removing, .building, .forbidding])
    guard !sense.isEmpty, !(sense.contains(.building) && sense.contains(.forbidding)),
      let name = names.last(where: {
        $0.upperBound <= sign.range.lowerBound && sign.range.lowerBound - $0.upperBound <= 24
      })
        ?? names.first(where: { $0.lowerBound >= sign.range.upperBound && $0.lowerBound - sign.range.upperBound <= 6 })
    else { return nil }
    return (Array(scalars[name]), (sense, sign.range))
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
    let range = start..<(place + word.scalars.count)
    if place - start >= 2, !names.contains(where: { $0.overlaps(range) }) { names.append(range) }
  }
  return names.sorted { $0.lowerBound < $1.lowerBound }
}

private let stops = Set("在对将把于和与及的、以从到向由为是该已再".unicodeScalars)
private let placeEnds = Lexicon<Bool>(
  [
    "片区", "老街", "街区", "古镇", "景区", "湿地", "公园", "社区", "小学", "中学", "村小", "教学点", "市场", "院子", "大院", "古桥", "水库", "新区", "园区",
    "老城", "巷", "路", "码头", "村", "厂", "老厂区", "卫生院", "卫生室", "填埋场", "中转站", "河段", "山", "湖", "旧址", "故居",
  ].map { ($0, true) },
  join: { one, _ in one })
