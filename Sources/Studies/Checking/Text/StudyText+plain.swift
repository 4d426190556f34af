extension StudyText {
  /// Reads a plain text: every line is a paragraph, headings are told from their numbers.
  package init(plain text: String) {
    for line in studyLines(text) where !line.trimmed.isEmpty {
      var paragraph = StudyParagraph(.body)
      for index in line.trimmed { paragraph.append(line.scalars[index], at: line.spot(index)) }
      add(paragraph)
    }
  }

  /// Adds a paragraph whose kind its words tell.
  mutating func add(_ paragraph: StudyParagraph) {
    var paragraph = paragraph
    if paragraph.kind == .body { paragraph.kind = kindByWords(paragraph) }
    if paragraph.kind == .reference, let key = referenceNumber(paragraph.scalars), let spot = paragraph.spots.first {
      references = (references ?? []) + [ReferenceLine(key: key, spot: spot)]
    }
    paragraphs.append(paragraph)
  }

  private func kindByWords(_ paragraph: StudyParagraph) -> StudyParagraph.Kind {
    let isInReferences = paragraphs.last.map { last in
      last.kind == .reference || last.scalars.elementsEqual(referencesHeading)
    }
    if isInReferences == true, referenceNumber(paragraph.scalars) != nil { return .reference }
    if paragraph.scalars.elementsEqual(referencesHeading) { return .heading(level: nil) }
    let isShort = paragraph.scalars.count <= 40 && paragraph.scalars.last?.isStop == false
    if isShort, HeadingNumber(paragraph.scalars) != nil, !paragraph.scalars.contains("，") {
      return .heading(level: nil)
    }
    if paragraphs.isEmpty, isShort, paragraph.scalars.last != "，" { return .heading(level: 0) }
    return itemMarker(paragraph.scalars, paragraph.scalars.indices) == nil ? .body : .item
  }
}
