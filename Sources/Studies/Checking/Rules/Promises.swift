import Documents

extension StudyRule {
  static let promiseWithoutOwner = StudyRule(
    "promise-without-owner", .warning, zh: "要做的事没有写明由谁做。请写明具体单位。",
    en: "What will be done has nobody to do it. Name the office."
  ) { text in
    lacking(text) { $0.has(.owner) && !$0.has(.vagueOwner) }
  }

  static let promiseWithoutTerm = StudyRule(
    "promise-without-term", .warning, zh: "要做的事没有写明何时做完。请写明期限。", en: "What will be done has no term. Say by when."
  ) { text in
    lacking(text) { $0.date != nil || $0.has(.period) || $0.isTerm }
  }

  static let promiseWithoutBudget = StudyRule(
    "promise-without-budget", .warning, zh: "要花钱的事没有写明金额或经费来源。",
    en: "It costs money, and neither an amount nor a fund is named."
  ) { text in
    lacking(text, skipsPaperWork: true) { $0.has(.budget) || $0.quantity?.unitBase == "元" }
  }
}

private func lacking(_ text: ReadText, skipsPaperWork: Bool = false, _ what: (Sign) -> Bool) -> [Hit] {
  let stated = Statements(text, says: what)
  return text.promises.filter { promise in
    !(skipsPaperWork && promise.isPaperWork) && !text.says(promise, stated, what)
  }.map { Hit($0.paragraph, $0.range) }
}

extension Sign {
  /// 3年内, 每季度, 年内, 两年
  fileprivate var isTerm: Bool {
    if case .bareYear = kind { return true }
    guard let unit = quantity?.unitBase else { return false }
    return ["年", "月", "天", "日", "周", "季度", "季"].contains(unit)
  }
}
