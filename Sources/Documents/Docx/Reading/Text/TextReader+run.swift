extension TextReader {
  mutating func readRun(_ element: XMLElement, _ content: inout ParagraphContent) {
    let own = RunProperties(element.first(.rPr))
    if own.isChanged {
      review.formatChanges += 1
      content.hasTrackedChange = true
    }
    if content.last.map({ $0.properties != own }) ?? true {
      content.last = (own, format(own, on: content.base))
    }
    guard let format = content.last?.format else { return }
    var words = RunWords(format: format, style: parts.styles.named(own.style, .character))
    for child in element.children { read(child, &words, &content) }
    flush(&words, &content)
  }

  /// The words of one run that were read and not laid down yet.
  struct RunWords {
    var text = ""
    let format: RunFormat
    let style: Int?
  }

  private mutating func read(_ child: XMLElement, _ words: inout RunWords, _ content: inout ParagraphContent) {
    guard child.space == .word else { return }
    switch child.word {
    case .t: if !isInInstruction { words.text += child.text }
    case .fldChar: readFieldMark(child, &words, &content)
    case .instrText:
      if let last = fields.indices.last, !fields[last].showsResult, fields[last].instruction.utf8.count < 10_000 {
        fields[last].instruction += child.text
      }
    case .drawing, .pict, .object, .control:
      flush(&words, &content)
      readPicture(child, &content)
    case .ruby: if let base = child.first(.rubyBase) { readInline(base, &content) }
    case .commentReference:
      review.comments += 1
      content.hasComment = true
    default: readSign(child, &words, &content)
    }
  }

  /// Signs that have an element of their own.
  private mutating func readSign(_ child: XMLElement, _ words: inout RunWords, _ content: inout ParagraphContent) {
    guard !isInInstruction else { return }
    switch child.word {
    case .tab, .ptab: words.text += "\t"
    case .cr: words.text += "\n"
    case .br:
      let isLine = ["textWrapping", nil].contains(child.string(.type))
      if isLine { words.text += "\n" } else { content.hasPageBreak = true }
    case .noBreakHyphen: words.text += "\u{2011}"
    case .sym: words.text += symbolText(font: child.string(.font) ?? "", code: child.string(.char) ?? "")
    case .footnoteReference, .endnoteReference, .footnoteRef, .endnoteRef: mark(.noteMark, &words, &content)
    case .pgNum: mark(.pageNumber, &words, &content)
    default: break
    }
  }

  private mutating func mark(
    _ generated: FormattedRun.Generated, _ words: inout RunWords, _ content: inout ParagraphContent
  ) {
    flush(&words, &content)
    append("", words.format, style: words.style, generated: generated, &content)
  }

  private mutating func flush(_ words: inout RunWords, _ content: inout ParagraphContent) {
    append(words.text, words.format, style: words.style, &content)
    words.text = ""
  }

  private mutating func readFieldMark(
    _ child: XMLElement, _ words: inout RunWords, _ content: inout ParagraphContent
  ) {
    flush(&words, &content)
    switch child.string(.fldCharType) {
    case "begin": if fields.count < 64 { fields.append(FieldState()) }
    case "separate": if let last = fields.indices.last { fields[last].showsResult = true }
    case "end": endField(&content)
    default: break
    }
  }
}

/// A sign of a symbol font: a tick or box where it is one of those that forms use, else the code itself.
private func symbolText(font: String, code: String) -> String {
  guard let value = UInt32(code, radix: 16), let scalar = UnicodeScalar(value) else { return "" }
  guard (0xF000...0xF0FF).contains(value) || value < 0x100 else { return String(Character(scalar)) }
  switch (font, value & 0xFF) {
  case ("Wingdings", 0xA8), ("Wingdings", 0x6F), ("Wingdings 2", 0xA3): return "☐"
  case ("Wingdings", 0xFE), ("Wingdings 2", 0x52): return "☑"
  case ("Wingdings", 0xFD), ("Wingdings 2", 0x53): return "☒"
  case ("Wingdings", 0xFC), ("Wingdings 2", 0x50): return "√"
  default: return String(Character(scalar))
  }
}
