import Documents

extension StudyRule {
  static let promiseWithoutOwner = StudyRule(
    "promise-without-owner", .warning, zh: "要做的事没有写明由谁做。请写明具体单位。",
    en: "What will be done has nobody to do it. Name the office."
  ) { text in
    lacking(text, names: namesOwner)
  }

  static let promiseWithoutTerm = StudyRule(
    "promise-without-term", .warning, zh: "要做的事没有写明何时做完。请写明期限。", en: "What will be done has no term. Say by when."
  ) { text in
    lacking(text) { paragraph, sentence in
      paragraph.signs(of: sentence).contains { $0.date != nil || $0.has(.period) || $0.isTerm }
    }
  }

  static let promiseWithoutBudget = StudyRule(
    "promise-without-budget", .warning, zh: "要花钱的事没有写明金额或经费来源。",
    en: "It costs money, and neither an amount nor a fund is named."
  ) { text in
    lacking(text, skipsPaperWork: true) { paragraph, sentence in
      paragraph.signs(of: sentence).contains { $0.has(.budget) || $0.quantity?.unitBase == "元" }
    }
  }
}

private func lacking(
  _ text: ReadText, skipsPaperWork: Bool = false, names: (ReadParagraph, Sentence) -> Bool
) -> [Hit] {
  let stated = Statements(text, tells: names)
  let promises = text.promises
  return promises.filter { promise in
    !(skipsPaperWork && promise.isPaperWork) && !text.says(promise, among: promises, stated, names)
  }.map { Hit($0.paragraph, $0.range) }
}

/// An office before the word of commitment, or beside 由, 牵头, 负责. “有关部门” is nobody.
private func namesOwner(_ paragraph: ReadParagraph, _ sentence: Sentence) -> Bool {
  let signs = paragraph.signs(of: sentence)
  let offices = signs.filter { $0.has(.owner) && !$0.has(.vagueOwner) }
  guard !offices.isEmpty else { return false }
  if signs.contains(where: { $0.has(.ownerMark) }) { return true }
  guard let commitment = signs.first(where: { $0.has([.commitment, .plan]) }) else { return false }
  return offices.contains { $0.range.upperBound <= commitment.range.lowerBound }
}

extension Sign {
  /// 3年内, 每季度, 年内, 两年
  fileprivate var isTerm: Bool {
    if case .bareYear = kind { return true }
    guard let unit = quantity?.unitBase else { return false }
    return ["年", "月", "天", "日", "周", "季度", "季"].contains(unit)
  }
}
