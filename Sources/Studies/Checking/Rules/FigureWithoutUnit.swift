import Documents

extension StudyRule {
  static let figureWithoutUnit = StudyRule(
    "figure-without-unit", .warning, zh: "数字后没有单位。请写明单位。", en: "A figure has no unit. Say what it counts."
  ) { text in
    var hits: [Hit] = []
    text.forEachRunningSentence { index, paragraph, _, sentence in
      for place in sentence.signs where lacksUnit(place, in: paragraph, sentence, text.book) {
        hits.append(Hit(index, paragraph.signs[place].range))
      }
    }
    for table in text.tables {
      guard let cell = table.figures.first(where: \.lacksUnit) else { continue }
      hits.append(Hit(cell.figure.paragraph, cell.figure.range))
    }
    return hits
  }
}

private func lacksUnit(_ place: Int, in paragraph: ReadParagraph, _ sentence: Sentence, _ book: IndicatorBook) -> Bool {
  let sign = paragraph.signs[place]
  if let id = sign.dataID { return isBareData(id, at: sign.range, in: paragraph.scalars, book) }
  guard let quantity = sign.quantity, quantity.unit == nil, !quantity.isRatio, !quantity.isSmallHan else {
    return false
  }
  let scalars = paragraph.scalars
  let before = sign.range.lowerBound > 0 ? scalars[sign.range.lowerBound - 1] : "\n"
  let next = scalars.skippingSpaces(from: sign.range.upperBound)
  let after = next < scalars.count ? scalars[next] : "。"
  guard !before.isLatin, !codeLeads.contains(before), !(before.isBracket && after.isBracket),
    quantity.digits.count < 7 || quantity.isLarge,
    !isInQuotes(sign.range, scalars), !isOnScale(place, in: paragraph, sentence), !isShared(place, in: paragraph)
  else { return false }
  if after.isLatin || after.isDigit || after == "-" || after == "/" || after == "=" || after == "." { return false }
  if after.isStop || after == "，" || after == "、" || after == "）" || after == "," || after == ")" {
    return isToldAsValue(sign.range.lowerBound, place, in: paragraph) || quantity.isLarge
  }
  return after.isHan && isToldAsValue(sign.range.lowerBound, place, in: paragraph)
    && values.contains { scalars.starts(with: $0, at: next) }
}

/// `{{Q11.number}}` prints no unit: the words behind must.
private func isBareData(_ id: String, at range: Range<Int>, in scalars: [Unicode.Scalar], _ book: IndicatorBook) -> Bool
{
  guard id.hasSuffix(".number"), let unit = book.dataUnits[String(id.dropLast(7))], !unit.isEmpty, unit != "无量纲" else {
    return false
  }
  let next = scalars.skippingSpaces(from: range.upperBound)
  guard next < scalars.count else { return true }
  if ["万", "亿", "千", "余", "多"].contains(scalars[next]) { return false }
  return Unit.lexicon.word(at: next, in: scalars) == nil
}

private let codeLeads = Set("第〔[#No.-/图表附=＝:".unicodeScalars)
private let values = [
  "低于", "高于", "较", "比", "的水平", "以上", "以下", "左右", "提高", "增加", "下降", "上升", "增长", "不及", "超过", "和", "与", "降", "升", "居",
].map { Array($0.unicodeScalars) }

/// Behind 为, 达, 约, 有 … or the name of a quantity.
private func isToldAsValue(_ start: Int, _ place: Int, in paragraph: ReadParagraph) -> Bool {
  if paragraph.topics.contains(where: { $0.range.upperBound == start && !$0.name.indicators.isEmpty }) { return true }
  guard place > 0, paragraph.signs[place - 1].range.upperBound == start || paragraph.signs[place - 1].date != nil else {
    return start > 0
      && ["到", "为", "达", "有", "仅", "约", "率", "积", "数", "量", "过", "是", "了", "至", "近", "共", "口", "值", "位", "于", "由", "从"]
        .contains(paragraph.scalars[start - 1])
  }
  let lead = paragraph.signs[place - 1]
  return lead.has([.reach, .reachLoose, .about, .compare, .quantityNoun, .done])
    || start > 0
      && ["到", "为", "达", "有", "仅", "约", "率", "积", "数", "量", "是", "了", "至"].contains(paragraph.scalars[start - 1])
}

/// 综合指数2.98, 满分5: a scale is said in the sentence.
private func isOnScale(_ place: Int, in paragraph: ReadParagraph, _ sentence: Sentence) -> Bool {
  paragraph.signs(of: sentence).contains { $0.has(.scale) }
}

/// 12、15和18所: the last of a list carries the unit for all.
private func isShared(_ place: Int, in paragraph: ReadParagraph) -> Bool {
  var place = place
  while place + 1 < paragraph.signs.count {
    let (sign, next) = (paragraph.signs[place], paragraph.signs[place + 1])
    let between = paragraph.scalars[sign.range.upperBound..<max(sign.range.upperBound, next.range.lowerBound)]
    guard let quantity = next.quantity, between.count <= 6,
      between.contains(where: { "、和与及至到-—~,，".unicodeScalars.contains($0) }), !between.contains("。")
    else { return false }
    if quantity.unit != nil { return true }
    place += 1
  }
  return false
}

private func isInQuotes(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
  for place in stride(from: range.lowerBound - 1, through: max(0, range.lowerBound - 30), by: -1) where place >= 0 {
    if scalars[place] == "》" || scalars[place] == "”" || scalars[place] == "。" { return false }
    if scalars[place] == "《" || scalars[place] == "“" { return true }
  }
  return false
}
