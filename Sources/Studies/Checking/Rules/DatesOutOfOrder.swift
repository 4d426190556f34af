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
    }
    return hits + steps(in: text) + headDates(text)
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
        between.count <= 4 && between.contains { $0 == "至" || $0 == "到" || $0 == "—" || $0 == "-" || $0 == "～" }
      return isRange ? other.range : nil
    }
  }
}

/// Steps that follow one another wherever they happen: a later one of the pair is not dated before the earlier one.
private func steps(in text: ReadText) -> [Hit] {
  var earliest: [Int: TextDate.Point] = [:]
  var seen: [(step: Step, date: TextDate.Point, place: Hit.Place, chain: Int)] = []
  for (index, paragraph) in text.paragraphs.enumerated() where paragraph.source.kind != .reference {
    for sentence in paragraph.sentences {
      for (step, sign) in datedSteps(in: paragraph, sentence) {
        guard let date = sign.date else { continue }
        seen.append((step, step.isEnd ? date.end : date.first, .text(paragraph: index, range: sign.range), index))
        earliest[index] = date.first
      }
    }
  }
  return seen.enumerated().compactMap { number, later in
    let isWrong = seen[..<number].contains { earlier in
      earlier.step.chain == later.step.chain && (later.step.chain == 0 || abs(earlier.chain - later.chain) <= 2)
        && (earlier.step.order < later.step.order && later.date < earlier.date
          || earlier.step.order > later.step.order && earlier.date < later.date)
    }
    return isWrong ? Hit(later.place) : nil
  }
}

private struct Step: Sendable {
  let chain: Int
  let order: Int
  let isEnd: Bool
}

/// Each word of a step with the date of its clause.
private func datedSteps(in paragraph: ReadParagraph, _ sentence: Sentence) -> [(Step, Sign)] {
  var all: [(Step, Sign)] = []
  var place = sentence.range.lowerBound
  while place < sentence.range.upperBound {
    guard let word = stepWords.word(at: place, in: paragraph.scalars) else {
      place += 1
      continue
    }
    let end = place + word.scalars.count
    let clause = paragraph.clause(around: place)
    let dates = paragraph.signs(of: sentence).filter {
      $0.date.map { $0.first.year > 0 } ?? false && clause.overlaps($0.range)
    }
    let nearest =
      dates.last { $0.range.upperBound <= place && place - $0.range.upperBound <= 12 }
      ?? dates.first { $0.range.lowerBound >= end && $0.range.lowerBound - end <= 6 }
    if let nearest { all.append((word.meaning, nearest)) }
    place = end
  }
  return all
}

/// Chains of steps in the order in which they can happen; a chain of its own for each kind of work.
private let stepWords = Lexicon<Step>(
  [
    ["申报 申请立项", "立项 获批立项 批准立项", "开题", "中期检查 中期评估", "结题 结项 结项申请 提交结项申请 申请结项 鉴定 通过验收"],
    ["问卷设计 设计问卷", "预调查", "发放问卷 问卷发放 发放 发出问卷", "回收问卷 问卷回收 回收 收回", "数据分析 统计分析 数据录入 数据清理 录入", "撰写报告 形成报告 完成报告 报告初稿"],
    ["可研批复 立项批复", "招标 招标公告", "中标", "开工 动工 奠基 破土动工", "主体完工 封顶", "竣工 完工 建成 竣工验收", "投用 投入使用 启用 开馆 开园 通车"],
    ["制表", "填表 填写 填报", "审核 审查", "公示 批准"],
  ].enumerated().flatMap { chain, steps in
    steps.enumerated().flatMap { order, words in
      words.split(separator: " ").map { (String($0), Step(chain: chain, order: order, isEnd: order > 0)) }
    }
  }, join: { one, _ in one })

/// The form was filled in before the text was dated, or before it was issued.
private func headDates(_ text: ReadText) -> [Hit] {
  guard let filled = text.field("form.filled"), let date = textDate(filled.value) else { return [] }
  var hits: [Hit] = []
  for key in ["form.issued", "form.printed", "form.made", "form.approved"] {
    guard let issued = text.field(key), let made = textDate(issued.value), date.end < made.first else { continue }
    hits.append(Hit(.line(filled.spot, words: filled.value)))
  }
  return hits
}
