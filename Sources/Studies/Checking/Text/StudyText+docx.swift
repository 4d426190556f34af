package import Documents

extension StudyText {
  /// Reads a Word-processor file's words, places as paragraph and character. Headers, footers and a generated table of
  /// contents are left out.
  package init(_ document: FormattedDocument) {
    countsParagraphs = true
    for paragraph in document.paragraphs where isText(paragraph) { add(StudyParagraph(paragraph)) }
  }

  private func isText(_ paragraph: FormattedParagraph) -> Bool {
    switch paragraph.story {
    case .body, .footnote, .endnote: !paragraph.isInContents && !paragraph.text.allSatisfy(\.isWhitespace)
    case .header, .footer: false
    }
  }
}

extension StudyParagraph {
  init(_ paragraph: FormattedParagraph) {
    self.init(Self.kind(of: paragraph), table: paragraph.cell.map { $0.table + 1 })
    let line = Int32(clamping: paragraph.number)
    for scalar in (paragraph.numberText ?? "").unicodeScalars { append(scalar, at: Spot(line: line, column: 1)) }
    var column: Int32 = 0
    for run in paragraph.runs where !run.format.isHidden.value {
      if run.generated == .noteMark { append(.note, at: Spot(line: line, column: max(1, column))) }
      for scalar in run.text.unicodeScalars {
        if !scalar.isJoined { column += 1 }
        if run.generated != .noteMark { append(scalar, at: Spot(line: line, column: max(1, column))) }
      }
    }
  }

  private static func kind(of paragraph: FormattedParagraph) -> Kind {
    if paragraph.story != .body { return .note }
    if paragraph.cell != nil { return .row(isHead: false) }
    return paragraph.outlineLevel.map { .heading(level: $0) } ?? .body
  }
}
