import Documents

extension StudyRule {
  static let figureWithoutPeriod = StudyRule(
    "figure-without-period", .warning, zh: "数字没有注明是何时的。请写明年份或日期。",
    en: "A figure does not say when it held. Give the year or the day."
  ) { text in
    let stated = Statements(text) { $0.isPeriod }
    let survey = text.datesItsSurvey
    var told: Set<[UInt64]> = []
    return text.figures.filter { figure in
      if let id = figure.dataID, !isObservation(id, text.book) { return false }
      if figure.dataID == nil, figure.quantity?.unit == nil { return false }
      if hasPeriod(figure, in: text) {
        told.insert(figure.identity)
        return false
      }
      if survey && text.isOfSurvey(figure) || text.isLasting(figure) || text.isDatedByYear(figure) { return false }
      return !text.isRetold(figure, told) && !stated.cover(figure.paragraph)
    }.map { Hit($0.paragraph, $0.range) }
      + text.firstCells { table in
        text.says(of: table, stated) { $0.isPeriod || $0.quantity?.year != nil }
      }
  }
}

private func isObservation(_ id: String, _ book: IndicatorBook) -> Bool {
  book.observationIDs.contains(id.split(separator: ".").first.map(String.init) ?? id)
}

/// In the sentence, in an earlier one of the paragraph, or in a heading over it.
private func hasPeriod(_ figure: Figure, in text: ReadText) -> Bool {
  let paragraph = text.paragraphs[figure.paragraph]
  let signs = paragraph.signs[..<paragraph.sentences[figure.sentence].signs.upperBound]
  return signs.contains { $0.isPeriod }
    || paragraph.headings.contains { text.paragraphs[$0].signs.contains { $0.isPeriod } }
}

extension Figure {
  /// The same number of the same unit, said again, needs no second date and source.
  var identity: [UInt64] { quantity?.identity ?? [] }
}

extension Quantity {
  var identity: [UInt64] { [value.bitPattern] + (unitBase ?? "").unicodeScalars.map { UInt64($0.value) } }
}

extension ReadText {
  /// Whether the sentence says a figure again that was told in full, and goes on from there: “在402份中，女性211人”.
  func isRetold(_ figure: Figure, _ told: Set<[UInt64]>) -> Bool {
    if told.contains(figure.identity) { return true }
    let paragraph = paragraphs[figure.paragraph]
    return paragraph.signs(of: paragraph.sentences[figure.sentence]).contains { sign in
      guard let quantity = sign.quantity, sign.range.upperBound <= figure.range.lowerBound else { return false }
      return told.contains(quantity.identity)
    }
  }

  /// Whether the text dates its own questionnaire or visits somewhere.
  var datesItsSurvey: Bool {
    paragraphs.contains { paragraph in
      paragraph.sentences.contains { sentence in
        let signs = paragraph.signs(of: sentence)
        return signs.contains { $0.has(.survey) } && signs.contains { $0.isPeriod }
      }
    }
  }

  /// Whether a figure is one of the study's own field work: its sentence asks people.
  func isOfSurvey(_ figure: Figure) -> Bool {
    let paragraph = paragraphs[figure.paragraph]
    return paragraph.signs(of: paragraph.sentences[figure.sentence]).contains { $0.has(.survey) } || isOfSample(figure)
  }

  /// 有效的402份, and who was among them.
  private func isOfSample(_ figure: Figure) -> Bool {
    let paragraph = paragraphs[figure.paragraph]
    return paragraph.signs[...figure.sign].contains { $0.quantity?.unitBase == "份" }
  }
}

extension Sign {
  /// A year is said, or a census or plan that has one.
  var isPeriod: Bool {
    switch kind {
    case .date(let date): date.first.year > 0
    case .bareYear: true
    case .word(let sense): sense.contains(.period)
    case .atom(.data(let id)): id.hasSuffix(".period")
    default: false
    }
  }
}

extension ReadText {
  /// How long, high or far something is does not change with the years, nor does what is only reckoned through.
  fileprivate func isLasting(_ figure: Figure) -> Bool {
    guard let unit = figure.quantity?.unitBase else { return false }
    let paragraph = paragraphs[figure.paragraph]
    let clause = paragraph.clause(around: figure.range.lowerBound)
    let lead = max(clause.lowerBound, figure.range.lowerBound - 8)..<figure.range.lowerBound
    if lengths.contains(unit), paragraph.scalars.hasAny(of: extents, in: lead) { return true }
    if spans.contains(unit), paragraph.scalars.hasAny(of: walking, in: lead) { return true }
    return paragraph.scalars.hasAny(of: reckoned, in: paragraph.sentences[figure.sentence].range)
  }

  /// 去年, 同期: which year that is, the text's date or a year named in the paragraph says.
  fileprivate func isDatedByYear(_ figure: Figure) -> Bool {
    let paragraph = paragraphs[figure.paragraph]
    let told = 0..<paragraph.sentences[figure.sentence].range.upperBound
    guard paragraph.scalars.hasAny(of: relativeYears, in: told) else { return false }
    return written != nil || paragraph.signs.contains(where: \.isPeriod)
  }
}

private let lengths: Set<String> = ["米", "千米", "厘米", "毫米", "m", "cm", "mm"]
private let extents = "长 宽 高 深 厚 海拔 距 离 半径 直径 相隔 净空 间距 坡".wordScalars
private let spans: Set<String> = ["分钟", "小时", "秒"]
private let walking = "步行 需 走 可达".wordScalars
private let reckoned = "为例 计算 折算 相当于 设想 若按 如按 假设 假定".wordScalars
private let relativeYears = "去年 今年 上年 前年 当年 同年 同期 本学期 上学期 上半年 下半年 本年度 上年度".wordScalars
