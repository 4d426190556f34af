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
  return enumeratedItems(after: range, in: paragraph, paragraph.sentences[sentence])
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
