import Documents

extension StudyRule {
  static let datesOutOfOrder = StudyRule(
    "dates-out-of-order", .fault, zh: "日期的先后不对。请核对。", en: "The dates are out of order. Check them."
  ) { text in
    var hits: [Hit] = []
    for (index, paragraph) in text.paragraphs.enumerated() where paragraph.source.kind != .reference {
      for sign in paragraph.signs {
        guard let date = sign.date, let last = date.last, last < date.first, !isNextYear(sign.range, paragraph.scalars)
        else { continue }
        hits.append(Hit(index, sign.range))
      }
      hits += backwardRanges(paragraph).map { Hit(index, $0) }
      hits += backwardTurns(paragraph).map { Hit(index, $0) }
    }
    return hits + backwardStages(text) + text.stepsOutOfOrder() + headDates(text)
  }
}

/// 11月至次年2月
private func isNextYear(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
  scalars[range].contains("次") || scalars[range].contains("翌")
}

/// 从2024年5月开始，到2023年结束: two dates of a sentence that its words make a beginning and an end.
private func backwardRanges(_ paragraph: ReadParagraph) -> [Range<Int>] {
  paragraph.sentences.flatMap { sentence -> [Range<Int>] in
    let dates = paragraph.signs(of: sentence).filter { $0.date != nil }
    return zip(dates, dates.dropFirst()).compactMap { one, other in
      guard let from = one.date?.first, let to = other.date?.end, to < from else { return nil }
      let between = paragraph.scalars[one.range.upperBound..<other.range.lowerBound]
      let isRange =
        between.count <= 4 && !between.contains("次") && !between.contains("翌")
        && between.contains { $0 == "至" || $0 == "到" || $0 == "—" || $0 == "-" || $0 == "～" }
      return isRange ? other.range : nil
    }
  }
}

/// 随后于2024年6月: a word that goes on from the date before, and a date that lies before it.
private func backwardTurns(_ paragraph: ReadParagraph) -> [Range<Int>] {
  let dates = paragraph.signs.filter { $0.date != nil }
  return zip(dates, dates.dropFirst()).compactMap { one, other in
    guard let before = one.date?.end, let after = other.date?.end, after < before, (after.year > 0) == (before.year > 0)
    else { return nil }
    let clause = paragraph.clause(around: other.range.lowerBound)
    let lead = max(clause.lowerBound, other.range.lowerBound - 6, one.range.upperBound)..<other.range.lowerBound
    return paragraph.scalars.hasAny(of: goingOn, in: lead) ? other.range : nil
  }
}

private let goingOn = "随后 其后 此后 而后 之后 继而 接着 然后 再于 后于 最后 最终 紧接着 又于".wordScalars

/// 第一阶段（2025年4月至6月） … 第二阶段（2025年1月至3月）: numbered stages that begin before the stage before them.
private func backwardStages(_ text: ReadText) -> [Hit] {
  var last: (number: Int, date: TextDate.Point, paragraph: Int)?
  var hits: [Hit] = []
  for (index, paragraph) in text.paragraphs.enumerated() where paragraph.source.isRunning {
    for sign in paragraph.signs {
      guard let date = sign.date, date.first.year > 0,
        let number = stage(before: sign.range.lowerBound, in: paragraph.scalars)
      else { continue }
      if let before = last, number == before.number + 1, index - before.paragraph <= 4, date.first < before.date {
        hits.append(Hit(index, sign.range))
      }
      last = (number, date.first, index)
    }
  }
  return hits
}

/// The number of the stage that is named directly before its date.
private func stage(before place: Int, in scalars: [Unicode.Scalar]) -> Int? {
  guard let start = scalars[max(0, place - 8)..<place].lastIndex(of: "第"),
    let number = HanNumeral(scalars, at: start + 1), number.end < place,
    scalars.hasAny(of: stages, in: number.end..<place)
  else { return nil }
  return number.value
}

private let stages = ["阶段", "步", "轮", "批", "期"].scalars

/// The form was filled in before the text was dated, or before it was issued.
private func headDates(_ text: ReadText) -> [Hit] {
  guard let filled = text.field("form.filled"), let date = textDate(filled.value) else { return [] }
  var hits: [Hit] = []
  for key in ["form.issued", "form.printed", "form.made", "form.approved"] {
    guard let issued = text.field(key), let made = textDate(issued.value), date.end < made.first else { continue }
    hits.append(Hit(filled.place))
  }
  return hits
}
