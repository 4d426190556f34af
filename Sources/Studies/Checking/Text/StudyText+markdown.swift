extension StudyText {
  /// Reads a report in the house's dialect (docs/reference/document-markdown.md), places as line and column.
  ///
  /// What the dialect's own reader says of malformed marks is not said again here: they are words of the text.
  ///
  /// - Parameters:
  ///   - bibliography: the text of the list of references (BibTeX); `nil`: there is none beside the report.
  ///   - bibliographyFile: how findings name it.
  package init(markdown text: String, bibliography: String? = nil, bibliographyFile: String = "references.bib") {
    var reader = MarkdownReader()
    reader.read(studyLines(text))
    self = reader.text
    if let bibliography {
      references = (references ?? []) + bibliographyLines(bibliography, file: bibliographyFile)
    }
  }
}

/// Turns lines of the dialect into paragraphs.
struct MarkdownReader {
  var text = StudyText()
  /// The paragraph that a further line goes on with.
  var open: StudyParagraph?
  var isInComment = false
  var displayDepth = 0
  var table = 0
  var isInTable = false
  var isInReferences = false

  mutating func read(_ lines: [StudyLine]) {
    var lines = lines[...]
    readHead(&lines)
    for line in lines { read(withoutComments(line)) }
    close()
  }

  mutating func close() {
    if let paragraph = open, !paragraph.scalars.isEmpty { text.paragraphs.append(paragraph) }
    open = nil
  }

  private mutating func readHead(_ lines: inout ArraySlice<StudyLine>) {
    guard let first = lines.first, isRule(first) else { return }
    guard let end = lines.dropFirst().firstIndex(where: isRule) else { return }
    for line in lines[(lines.startIndex + 1)..<end] {
      guard let colon = line.scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else { continue }
      let key = line.scalars.text(line.trimmed.lowerBound..<colon)
      let start = line.scalars.skippingSpaces(from: colon + 1)
      let value = line.scalars.text(start..<max(start, line.trimmed.upperBound))
      text.fields.append(HeadField(key: key, value: unquoted(value), spot: line.spot(start)))
    }
    lines = lines[(end + 1)...]
  }

  private func unquoted(_ value: String) -> String {
    value.count > 1 && value.first == "\"" && value.last == "\"" ? String(value.dropFirst().dropLast()) : value
  }

  private mutating func read(_ line: StudyLine) {
    let words = line.trimmed
    guard let first = words.isEmpty ? nil : line.scalars[words.lowerBound] else {
      close()
      isInTable = false
      return
    }
    switch first {
    case "#" where heading(line, words): break
    case "|": row(line, words)
    case ":" where line.scalars.starts(with: Array(":::".unicodeScalars), at: words.lowerBound): fence(line, words)
    case "\\" where command(line, words): break
    default: textLine(line, words)
    }
  }

  private mutating func fence(_ line: StudyLine, _ words: Range<Int>) {
    close()
    displayDepth = words.count > 3 ? displayDepth + 1 : max(0, displayDepth - 1)
  }

  /// A line such as `\newpage`.
  private mutating func command(_ line: StudyLine, _ words: Range<Int>) -> Bool {
    let name = line.scalars[(words.lowerBound + 1)...].prefix { $0.isLatin }
    guard name.count > 2 else { return false }
    close()
    if name.elementsEqual("references".unicodeScalars) { text.references = text.references ?? [] }
    return true
  }

  private mutating func textLine(_ line: StudyLine, _ words: Range<Int>) {
    isInTable = false
    if caption(line, words) || drawing(line, words) || note(line, words) { return }
    if let marker = itemMarker(line.scalars, words) {
      close()
      var item = StudyParagraph(displayDepth > 0 ? .display : .item)
      let start = marker.isDash ? line.scalars.skippingSpaces(from: marker.end) : words.lowerBound
      readInline(line, start..<words.upperBound, into: &item)
      open = item
    } else {
      continueParagraph(line, words)
    }
  }

  private mutating func continueParagraph(_ line: StudyLine, _ words: Range<Int>) {
    var paragraph = open ?? StudyParagraph(isInReferences ? .reference : displayDepth > 0 ? .display : .body)
    if let last = paragraph.scalars.last, last.value < 0x2E80, last != "\n",
      line.scalars[words.lowerBound].value < 0x2E80
    {
      paragraph.append(" ", at: line.spot(words.lowerBound))
    }
    readInline(line, words, into: &paragraph)
    open = paragraph
    if isInReferences { closeReference() }
    if paragraph.scalars.elementsEqual(referencesHeading) {
      close()
      isInReferences = true
      text.references = text.references ?? []
    }
  }
}

private func isRule(_ line: StudyLine) -> Bool {
  let words = line.trimmed
  return words.count == 3 && line.scalars[words].allSatisfy { $0 == "-" }
}
