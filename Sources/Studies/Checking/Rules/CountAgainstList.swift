import Documents

extension StudyRule {
  static let countAgainstList = StudyRule(
    "count-against-list", .fault, zh: "说的个数与列出的不一致。请核对。", en: "The number announced is not the number listed. Check it."
  ) { text in
    var hits: [Hit] = []
    for (index, paragraph) in text.paragraphs.enumerated() where paragraph.source.isRunning {
      for place in paragraph.signs.indices {
        guard let announced = announcedCount(place, in: paragraph), let listed = listed(after: place, index, text),
          !listed.contains(announced)
        else { continue }
        var hit = Hit(index, paragraph.signs[place].range)
        (hit.found, hit.expected) = ("\(announced)", "\(listed.lowerBound)")
        hits.append(hit)
      }
    }
    return hits
  }
}

/// 三个方面, 四项任务, 5个
private func announcedCount(_ place: Int, in paragraph: ReadParagraph) -> Int? {
  guard let quantity = paragraph.signs[place].quantity, quantity.upper == nil, quantity.looseness == .exact,
    quantity.value >= 2,
    quantity.value <= 20, quantity.value == quantity.value.rounded(), let unit = quantity.unitBase,
    !measured.contains(unit)
  else { return nil }
  return Int(quantity.value)
}

/// Units that measure and do not count things.
private let measured: Set<String> = [
  "%", "‰", "个百分点", "百分点", "元", "平方米", "平方千米", "公顷", "立方米", "千米", "米", "厘米", "吨", "千克", "克", "分钟", "小时", "秒", "月", "年",
  "日", "天", "周", "岁", "倍", "成", "度", "号",
  "℃", "亩", "人次", "分", "点", "季度", "次", "世纪", "后",
]

/// How many things are listed behind; more than one answer where 和 may part two or stand within one. `nil`: no list, or an open one.
private func listed(after place: Int, _ index: Int, _ text: ReadText) -> ClosedRange<Int>? {
  let paragraph = text.paragraphs[index]
  guard let sentence = paragraph.sentences.firstIndex(where: { $0.signs.contains(place) }) else { return nil }
  let range = paragraph.signs[place].range
  if let count = ordinals(after: place, sentence, paragraph, index, text) { return count...count }
  return enumerated(after: range, in: paragraph, paragraph.sentences[sentence])
}

/// 一是…二是…, in the paragraph or as the items that follow it.
private func ordinals(
  after place: Int, _ sentence: Int, _ paragraph: ReadParagraph, _ index: Int, _ text: ReadText
) -> Int? {
  let later = paragraph.signs[(place + 1)...]
  let between = later.prefix { if case .ordinal = $0.kind { false } else { true } }
  if case .ordinal(let first)? = later.dropFirst(between.count).first?.kind, first.value == 1,
    isNear(paragraph, place, between.endIndex, sentence)
  {
    guard !between.indices.contains(where: { announcedCount($0, in: paragraph) != nil }) else { return nil }
    return highest(first.form, in: later[between.endIndex...])
  }
  guard sentence == paragraph.sentences.count - 1, paragraph.scalars.last == "：" || paragraph.scalars.last == ":" else {
    return nil
  }
  let items = text.paragraphs[(index + 1)...].prefix { $0.source.kind == .item }
  guard items.count >= 2, let head = items.first, !items.contains(where: { $0.scalars.contains("…") }) else {
    return nil
  }
  let style = HeadingNumber(head.scalars)?.form
  return items.count { HeadingNumber($0.scalars)?.form == style }
}

private func isNear(_ paragraph: ReadParagraph, _ place: Int, _ ordinal: Int, _ sentence: Int) -> Bool {
  let (from, to) = (paragraph.signs[place].range.upperBound, paragraph.signs[ordinal].range.lowerBound)
  let stops = paragraph.scalars[from..<to].count { $0.isStop }
  return stops <= 1 && to - from <= 40
}

private func highest(_ form: Ordinal.Form, in signs: ArraySlice<Sign>) -> Int? {
  var count = 0
  for sign in signs {
    guard case .ordinal(let ordinal) = sign.kind else { continue }
    if ordinal.form == form { count += ordinal.value == 1 && count > 0 ? 100 : 1 }
    if ordinal.form == .turn, form != .turn { continue }
  }
  return count > 1 && count < 100 ? count : nil
}

/// “三个环节：甲、乙、丙”, “四个县（甲、乙、丙、丁）”, “两类，即甲和乙”
private func enumerated(after range: Range<Int>, in paragraph: ReadParagraph, _ sentence: Sentence) -> ClosedRange<Int>?
{
  let scalars = paragraph.scalars
  guard let start = listStart(after: range, in: paragraph, sentence) else { return nil }
  let isBracketed = scalars[start - 1] == "（" || scalars[start - 1] == "("
  var end = start
  var depth = 0
  while end < sentence.range.upperBound {
    let scalar = scalars[end]
    if scalar == "（" || scalar == "(" || scalar == "《" { depth += 1 }
    if scalar == "）" || scalar == ")" || scalar == "》" {
      if depth == 0 { break }
      depth -= 1
    }
    if scalar.isStop && scalar != "；"
      || depth == 0 && (scalar == "，" && !isBracketed && hasPauses(scalars, start..<end))
    {
      break
    }
    end += 1
  }
  return items(in: start..<end, of: paragraph)
}

private func hasPauses(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool { scalars[range].contains("、") }

/// Behind the sign or word with which a list begins, close to the number.
private func listStart(after range: Range<Int>, in paragraph: ReadParagraph, _ sentence: Sentence) -> Int? {
  let scalars = paragraph.scalars
  var place = range.upperBound
  while place < sentence.range.upperBound, place - range.upperBound < 22 {
    let scalar = scalars[place]
    if scalar == "：" || scalar == ":" || scalar == "（" || scalar == "(" { return place + 1 }
    if scalar == "、" || scalar.isStop || scalar == "）" { return nil }
    if scalar == "，" {
      let isLed =
        place + 1 < scalars.count
        && WordSense.lexicon.word(at: place + 1, in: scalars)?.meaning.contains(.listing) == true
      guard isLed else { return nil }
    }
    if let word = WordSense.lexicon.word(at: place, in: scalars) {
      let text = scalars.text(place..<(place + word.scalars.count))
      if ["即", "分别是", "分别为", "包括", "依次是", "依次为", "具体为", "具体是"].contains(text) { return place + word.scalars.count }
      place += word.scalars.count
    } else {
      place += 1
    }
  }
  return nil
}

private func items(in range: Range<Int>, of paragraph: ReadParagraph) -> ClosedRange<Int>? {
  let scalars = paragraph.scalars
  var depth = 0
  var (pauses, semicolons, commas, ands) = (0, 0, 0, 0)
  for place in range {
    switch scalars[place] {
    case "（", "(", "《", "“": depth += 1
    case "）", ")", "》", "”": depth -= 1
    case "、" where depth == 0: pauses += 1
    case "；" where depth == 0: semicolons += 1
    case "，" where depth == 0: commas += 1
    case "和" where depth == 0, "与" where depth == 0, "及" where depth == 0: ands += isJoining(place, scalars) ? 1 : 0
    default: break
    }
  }
  let words = scalars[range]
  if words.contains("等") && !words.suffix(1).isEmpty && isOpen(range, paragraph) { return nil }
  if semicolons > 0 { return (semicolons + 1)...(semicolons + 1) }
  if pauses > 0 {
    let last = pauses + 1 + (endsWithPair(range, scalars) ? 1 : 0)
    return ands == 0 ? (pauses + 1)...(pauses + 1) : last...max(last, pauses + 1 + ands)
  }
  if commas >= 2, isShortList(scalars[range]) { return (commas + 1)...(commas + 1) }
  return ands == 1 && commas == 0 ? 1...2 : nil
}

/// 甲、乙、丙和丁: the last two are parted by 和, each as long as the others.
private func endsWithPair(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
  let parts = scalars[range].split(separator: "、")
  guard let last = parts.last, let and = last.firstIndex(of: "和"), isJoining(and, scalars),
    !parts.dropLast().contains(where: { $0.contains("和") })
  else { return false }
  let (one, other) = (and - last.startIndex, last.endIndex - and - 1)
  let shortest = parts.dropLast().map(\.count).min() ?? 0
  return one >= 2 && other >= 2 && one + 2 >= shortest
}

/// Clauses that are a list by themselves: none is long.
private func isShortList(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
  words.split(separator: "，").allSatisfy { (2...12).contains($0.count) }
}

private func isJoining(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
  guard place > 0, place + 1 < scalars.count else { return false }
  let pair = scalars.text(place..<(place + 2))
  let back = scalars.text((place - 1)..<(place + 1))
  return !["和谐", "和平", "和睦", "及时", "及其", "与会"].contains(pair)
    && !["参与", "普及", "涉及", "以及", "温和", "共和", "缓和", "给与"].contains(back)
}

/// 等 at the end of the list, or a word that says it is only a part.
private func isOpen(_ range: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
  paragraph.signs.contains { sign in
    range.overlaps(sign.range) && sign.has(.openList)
      && !["部分", "其中", "尤其", "之一"].contains(paragraph.scalars.text(sign.range))
  }
}
