/// What stands around a paragraph of the text, empty ones and tables left out.
struct Neighbours {
  var before: JudgedParagraph?
  var next: JudgedParagraph?
  /// The recipient can stand only once, before the text.
  var hasRecipient: Bool
  var isAfterDate: Bool
}

extension JudgedParagraph {
  /// What a paragraph of the text is. Special lines first, because they too may begin with a number or end with a colon.
  func role(beside: Neighbours, _ paragraph: FormattedParagraph) -> ParagraphRole {
    if let role = attachmentRole(beside) { return role }
    if DateForm(text) != nil { return .date }
    if beside.isAfterDate, text.first == "（" || text.first == "(" { return .note }
    if isImprint { return .imprint }
    if isCaption { return .caption }
    if isReference || beside.before?.role == .reference && mark == nil && !isSentence { return .reference }
    if isAside { return .unknown }
    if let mark { return role(of: mark, beside) }
    if paragraph.numberText != nil { return .listItem }
    if let level = paragraph.outlineLevel, level <= 4, !isSentence { return .heading(level) }
    if !beside.hasRecipient, text.last == "：" || text.last == ":", !isSentence { return .recipient }
    return isSentence || text.count >= 20 && text.contains("，") ? .body : .unknown
  }

  private func attachmentRole(_ beside: Neighbours) -> ParagraphRole? {
    if starts(with: "附件") {
      let rest = text.dropFirst(2).filter { !$0.isBlank }
      let isNote = rest.first == "：" || rest.first == ":"
      if isNote, rest.count > 1 || beside.next?.mark != nil { return .attachmentNote }
      if rest.allSatisfy({ ("0"..."9").contains($0) || $0 == "：" || $0 == ":" || $0 == "-" }) { return .attachmentMark }
    }
    guard let before = beside.before else { return nil }
    if before.role == .attachmentNote, mark?.level == 3, !isSentence || text.count <= 60 { return .attachmentNote }
    return before.role == .attachmentMark && !isSentence && mark == nil ? .attachmentTitle : nil
  }

  private var isImprint: Bool {
    starts(with: "抄送") || starts(with: "分送")
      || text.count <= 60 && text.suffix(2).elementsEqual("印发".unicodeScalars)
        && text.contains("年")
  }

  private var isCaption: Bool {
    guard text.first == "图" || text.first == "表", text.count <= 60, !text.contains("。") else { return false }
    let rest = text.dropFirst().drop { $0.isBlank }
    return rest.first.map { ("0"..."9").contains($0) } ?? false
  }

  private var isReference: Bool {
    text.first == "[" && text.count > 2 && ("0"..."9").contains(text[1]) || text.first == "［"
  }

  /// Lines whose look is free: sources, notes to tables, abstract and key words.
  private var isAside: Bool {
    ["注：", "注:", "资料来源", "数据来源", "来源：", "说明：", "摘要", "关键词", "单位：", "联系人", "参考文献"].contains { starts(with: $0) }
  }

  /// A numbered paragraph is a heading where it stands alone without a stop; one that ends with a full stop is one only where
  /// text follows it, for items of an enumeration end so too.
  private func role(of mark: NumberMark, _ beside: Neighbours) -> ParagraphRole {
    let words = text.dropFirst(mark.length)
    if text.count > 45 || words.dropLast().contains(where: "。！？；".unicodeScalars.contains) {
      return .clause(mark.level)
    }
    guard let last = words.last, !"；，、：;,:".unicodeScalars.contains(last) else { return .clause(mark.level) }
    guard last == "。" || last == "." else { return .heading(mark.level) }
    let isFollowed = beside.next.map { $0.mark == nil || $0.mark?.level == mark.level + 1 } ?? false
    return mark.level == 1 || mark.level == 2 && isFollowed ? .heading(mark.level) : .clause(mark.level)
  }
}
