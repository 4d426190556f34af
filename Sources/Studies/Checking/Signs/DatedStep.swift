/// A step of some work with its date: 立项, 开工, 竣工.
struct DatedStep: Sendable {
  /// Which kind of work, and the place of the step in it.
  struct Kind: Sendable {
    let chain: Int
    let order: Int
  }

  let kind: Kind
  let date: TextDate.Point
  let paragraph: Int
  let range: Range<Int>
  /// What the clause names before it: 一期, 甲小区. Empty: the subject of the step before.
  let subject: [Unicode.Scalar]

  /// Whether two steps of one thing are dated against their order.
  func isAgainst(_ other: DatedStep) -> Bool {
    guard kind.chain == other.kind.chain, kind.order != other.kind.order, (date.year > 0) == (other.date.year > 0)
    else {
      return false
    }
    let (first, second) = kind.order < other.kind.order ? (self, other) : (other, self)
    return second.date < first.date && isOfOneThing(other)
  }

  /// The study and its questionnaire are one wherever they are told of; other work is told of in one go.
  private func isOfOneThing(_ other: DatedStep) -> Bool {
    if kind.chain == 0 { return true }
    guard abs(paragraph - other.paragraph) <= 2 else { return false }
    if kind.chain == 1 { return true }
    return subject.isEmpty || other.subject.isEmpty
      ? paragraph == other.paragraph || subject.elementsEqual(other.subject)
      : subject.elementsEqual(other.subject) || paragraph != other.paragraph && subject.last == other.subject.last
  }
}

extension ReadText {
  /// Steps that cannot have happened when they are said to: a later one of the work is dated before an earlier one.
  func stepsOutOfOrder() -> [Hit] {
    var seen: [Int: [DatedStep]] = [:]
    var hits: [Hit] = []
    for (index, paragraph) in paragraphs.enumerated() where paragraph.source.kind != .reference {
      var subject: [Unicode.Scalar] = []
      for sentence in paragraph.sentences {
        for step in steps(in: paragraph, sentence, index, &subject) {
          let before = (seen[step.kind.chain] ?? []).suffix(40)
          if let other = before.first(where: step.isAgainst) {
            var hit = Hit(index, step.range)
            hit.other = .text(paragraph: other.paragraph, range: other.range)
            hits.append(hit)
          }
          seen[step.kind.chain, default: []].append(step)
        }
      }
    }
    return hits
  }

  /// Each word of a step with the date of its clause; plans and what begins anew left out.
  private func steps(
    in paragraph: ReadParagraph, _ sentence: Sentence, _ index: Int, _ subject: inout [Unicode.Scalar]
  ) -> [DatedStep] {
    let dates = paragraph.signs(of: sentence).filter { $0.date != nil }
    guard !dates.isEmpty else { return [] }
    var all: [DatedStep] = []
    var place = sentence.range.lowerBound
    while place < sentence.range.upperBound {
      guard let word = stepWords.word(at: place, in: paragraph.scalars) else {
        place += 1
        continue
      }
      let end = place + word.scalars.count
      let clause = paragraph.clause(around: place)
      let nearest =
        dates.last { $0.range.upperBound <= place && clause.overlaps($0.range) && place - $0.range.upperBound <= 12 }
        ?? dates.first { $0.range.lowerBound >= end && clause.overlaps($0.range) && $0.range.lowerBound - end <= 6 }
      if let nearest, let date = nearest.date, !paragraph.scalars.hasAny(of: anew, in: clause) {
        let own = subjectWords(paragraph, clause.lowerBound..<min(nearest.range.lowerBound, place))
        if !own.isEmpty { subject = own }
        all.append(
          DatedStep(
            kind: word.meaning, date: word.meaning.order > 0 ? date.end : date.first, paragraph: index,
            range: nearest.range, subject: subject))
      }
      place = end
    }
    return all
  }

  private func subjectWords(_ paragraph: ReadParagraph, _ range: Range<Int>) -> [Unicode.Scalar] {
    let words = range.filter { paragraph.scalars[$0].isHan && !adverbs.contains(paragraph.scalars[$0]) }
    return words.count < 2 ? [] : words.map { paragraph.scalars[$0] }
  }
}

/// What begins again, is only meant, or looks back.
private let anew = "改造 扩建 改扩建 重建 维修 翻修 修缮 二期 续建 重新 恢复 再次 原定 原计划 计划 预计 可望 早在 此前 之前 早于 拟".wordScalars
private let adverbs = Set("于在才就后随即已并又自从直到至则是的于其经".unicodeScalars)

/// Chains of steps in the order in which they can happen; a chain of its own for each kind of work.
private let stepWords = Lexicon<DatedStep.Kind>(
  [
    ["申报 申请立项", "立项 获批立项 批准立项", "开题", "中期检查 中期评估", "结题 结项 结项申请 提交结项申请 申请结项 鉴定 通过验收"],
    ["问卷设计 设计问卷", "预调查", "发放问卷 问卷发放 发放 发出问卷 发出", "回收问卷 问卷回收 回收 收回", "数据分析 统计分析 数据录入 数据清理 录入", "撰写报告 形成报告 完成报告 报告初稿"],
    [
      "可研批复 立项批复", "招标 招标公告", "中标 开标", "签订合同 签订施工合同", "开工 动工 奠基 破土动工 破土", "主体完工 封顶", "竣工 完工 建成 竣工验收",
      "投用 投入使用 启用 开馆 开园 通车 开业 交付使用 入住",
    ],
    ["制表", "填表 填写 填报", "审核 审查", "公示 批准"],
    ["起草", "征求意见 公开征求意见", "审议通过 审定", "印发 出台 颁布", "施行 实施细则"],
    ["提出申请 递交申请 提交申请 申请", "受理", "批复 获批 核准 收到批复", "发证 办结"],
    ["投稿", "录用", "发表 刊发 见刊"],
    ["报名", "考入 入学 开班 开学", "毕业 结业"],
    ["启动 开始 着手", "完成 结束 收官"],
  ].enumerated().flatMap { chain, steps in
    steps.enumerated().flatMap { order, words in
      words.split(separator: " ").map { (String($0), DatedStep.Kind(chain: chain, order: order)) }
    }
  }, join: { one, _ in one })
