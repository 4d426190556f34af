extension TextReader {
  /// Whatever stands beside one another in a line.
  mutating func readInline(_ element: XMLElement, _ content: inout ParagraphContent) {
    for child in element.children {
      switch (child.space, child.word) {
      case (.word, .r): readRun(child, &content)
      case (.word, .ins), (.word, .moveTo): readInsertion(child, &content)
      case (.word, .del), (.word, .moveFrom):
        review.deletions += 1
        content.hasTrackedChange = true
      case (.word, .fldSimple): readSimpleField(child, &content)
      case (.word, .sdt): if let inner = child.first(.sdtContent) { readInline(inner, &content) }
      case (.word, .hyperlink), (.word, .smartTag), (.word, .customXml), (.word, .dir), (.word, .bdo):
        readInline(child, &content)
      case (.word, .commentRangeStart): content.hasComment = true
      case (.math, .oMath), (.math, .oMathPara): readFormula(child, &content)
      default: break
      }
    }
  }

  private mutating func readInsertion(_ element: XMLElement, _ content: inout ParagraphContent) {
    review.insertions += 1
    content.hasTrackedChange = true
    let before = place.isInserted
    place.isInserted = true
    readInline(element, &content)
    place.isInserted = before
  }

  /// The letters of a formula, without its build.
  private mutating func readFormula(_ element: XMLElement, _ content: inout ParagraphContent) {
    var text = ""
    gather(element, &text)
    append(text, format(RunProperties(), on: content.base), style: nil, &content)
  }

  private func gather(_ element: XMLElement, _ text: inout String) {
    for child in element.children {
      if child.isNamed(.t, in: .math) { text += child.text } else { gather(child, &text) }
    }
  }

  private mutating func readSimpleField(_ element: XMLElement, _ content: inout ParagraphContent) {
    fields.append(FieldState(instruction: element.string(.instr) ?? "", showsResult: true))
    readInline(element, &content)
    endField(&content)
  }

  /// Words go on the run before where they are set and made alike.
  mutating func append(
    _ text: String, _ format: RunFormat, style: Int?, generated: FormattedRun.Generated? = nil,
    _ content: inout ParagraphContent
  ) {
    guard !text.isEmpty || generated != nil else { return }
    for at in fields.indices { fields[at].hasResult = true }
    content.runs.append(
      FormattedRun(
        text: text, format: format, generated: generated ?? generatedByField, style: style,
        isInserted: place.isInserted))
  }

  /// What the fields around make of the words: the page's number where one of them is that.
  private var generatedByField: FormattedRun.Generated? {
    guard !fields.isEmpty else { return nil }
    let kinds = fields.map { FormattedField.Kind(instruction: $0.instruction).generated }
    return kinds.first { $0 != .field } ?? .field
  }

  mutating func endField(_ content: inout ParagraphContent) {
    guard let field = fields.popLast() else { return }
    let made = field.field
    content.fields.append(made)
    guard !field.hasResult, made.kind == .pageNumber || made.kind == .pageCount else { return }
    append("", format(RunProperties(), on: content.base), style: nil, generated: made.kind.generated, &content)
  }

  /// In the middle of a field's instruction nothing is printed.
  var isInInstruction: Bool { fields.contains { !$0.showsResult } }
}
