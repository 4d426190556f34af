/// A figure: how something in the world is or was, as measured. No plan, bound, name, ordinal or count of the text's own.
struct Figure: Sendable {
  let paragraph: Int
  let sentence: Int
  /// The place of its sign in the paragraph's list.
  let sign: Int
  let range: Range<Int>
  /// `nil`: a reference to data whose number alone, or number and unit, is printed.
  let quantity: Quantity?
  /// Of a reference.
  let dataID: String?
}

extension ReadText {
  /// Looks for the figures of running text.
  func readFigures() -> [Figure] {
    var figures: [Figure] = []
    forEachRunningSentence { index, paragraph, number, sentence in
      for place in sentence.signs {
        let sign = paragraph.signs[place]
        if let quantity = sign.quantity, isFigure(place, quantity, in: paragraph, sentence) {
          figures.append(
            Figure(paragraph: index, sentence: number, sign: place, range: sign.range, quantity: quantity, dataID: nil))
        } else if let id = sign.dataID, id.hasSuffix(".number") || id.hasSuffix(".value") {
          figures.append(
            Figure(paragraph: index, sentence: number, sign: place, range: sign.range, quantity: nil, dataID: id))
        }
      }
    }
    return figures
  }

  private func isFigure(_ place: Int, _ quantity: Quantity, in paragraph: ReadParagraph, _ sentence: Sentence) -> Bool {
    let range = paragraph.signs[place].range
    guard !quantity.isSmallHan, !quantity.isRatio, quantity.year == nil else { return false }
    return !isName(quantity, range, paragraph.scalars) && !isCountOfText(place, quantity, paragraph)
      && !isMeant(place, in: paragraph, sentence)
  }

  /// 第3, 每10万人, 60岁, 12号, 15分钟生活圈, what stands in a title
  private func isName(_ quantity: Quantity, _ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : "。"
    if before == "第" || before == "每" || before.isLatin || before == "-" || before == "〔" || before == "图"
      || before == "表"
    {
      return true
    }
    if let unit = quantity.unitBase, nameUnits.contains(unit) { return true }
    if isFrequency(range, scalars) { return true }
    let after = scalars.skippingSpaces(from: range.upperBound)
    if nameEnds.contains(where: { scalars.starts(with: $0, at: after) }) { return true }
    if let unit = quantity.unitBase, spans.contains(unit), after < scalars.count, spanEnds.contains(scalars[after]) {
      return true
    }
    return isQuoted(range, scalars)
  }

  /// 每季度1份: how often, not how many.
  private func isFrequency(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    (1...4).contains { range.lowerBound >= $0 && scalars[range.lowerBound - $0] == "每" }
  }

  private func isQuoted(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    var place = range.lowerBound
    while place > 0, range.lowerBound - place < 30 {
      place -= 1
      if scalars[place] == "》" || scalars[place] == "”" || scalars[place] == "。" { return false }
      if scalars[place] == "《" || scalars[place] == "“" { return true }
    }
    return false
  }

  /// 3个方面
  private func isCountOfText(_ place: Int, _ quantity: Quantity, _ paragraph: ReadParagraph) -> Bool {
    guard let unit = quantity.unitBase, ["个", "项", "类", "条", "大", "点", "种", "步", "层"].contains(unit),
      quantity.value < 30,
      place + 1 < paragraph.signs.count
    else { return false }
    let next = paragraph.signs[place + 1]
    return next.has(.abstractNoun) && isBeside(paragraph.signs[place].range, next.range, paragraph.scalars)
      && !["学校", "社区", "街道", "单位", "部门", "项目", "乡镇", "片区", "县区", "区县", "群体"].contains(
        paragraph.scalars.text(next.range))
  }

  private func isBeside(_ one: Range<Int>, _ other: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    other.lowerBound - one.upperBound <= 4
      && scalars[one.upperBound..<max(one.upperBound, other.lowerBound)].allSatisfy(\.isHan)
  }

  /// Of a plan, a goal, a bound or advice.
  private func isMeant(_ place: Int, in paragraph: ReadParagraph, _ sentence: Sentence) -> Bool {
    if paragraph.isUnderPlan { return true }
    let signs = paragraph.signs
    let clause = paragraph.clause(around: signs[place].range.lowerBound)
    for other in sentence.signs where signs[other].range.lowerBound < signs[place].range.upperBound {
      if signs[other].has(.plan) { return true }
      if signs[other].has([.limit, .wish]), signs[other].range.lowerBound >= clause.lowerBound { return true }
    }
    if place + 1 < signs.count, sentence.signs.contains(place + 1), signs[place + 1].has(.limit),
      signs[place + 1].range.lowerBound == signs[place].range.upperBound
    {
      return true
    }
    return isFuture(sentence, in: paragraph)
  }

  /// Whether it tells of a time after the text's own date, or, where the text has none, after all that the book knows.
  func isFuture(_ sentence: Sentence, in paragraph: ReadParagraph) -> Bool {
    let newest = written?.year ?? (book.newestYear + 1)
    let years = paragraph.signs(of: sentence).compactMap { $0.date?.end.year }
    return years.contains { $0 > newest }
  }

}

private let nameUnits: Set<String> = [
  "岁", "号", "路", "线", "楼", "室", "届", "期", "级", "页", "字", "章", "节", "段", "季度", "世纪", "日", "后", "环", "机", "班", "国", "轮",
  "批",
]
private let spans: Set<String> = ["年", "月", "天", "分钟", "小时", "周"]
private let spanEnds = Set("的内间期行计规三".unicodeScalars)
private let nameEnds = [
  "生活圈", "热线", "通勤圈", "服务圈", "健身圈", "平台", "行动", "工程", "步行", "制", "以上人口", "及以上", "以上老", "以上的老", "周岁", "经济圈", "交通圈", "讲堂",
  "会议室", "就诊圈", "阅读圈",
].map { Array($0.unicodeScalars) }
