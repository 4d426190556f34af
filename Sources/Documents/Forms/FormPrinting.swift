/// One form with its answers, on the way to a document.
struct FormPrinting {
  let template: FormTemplate
  let answers: FormAnswers
  /// Fields of which something stands in an annex, in printed order: the annex of the first is number 1.
  let annexed: [String]

  /// How many characters the box holds of each text that stands in an annex.
  let limits: [String: Int]
  let measure: FormMeasure

  init(template: FormTemplate, answers: FormAnswers, profile: LayoutProfile) {
    let measure = FormMeasure(profile: profile)
    let limits = template.overflowing(answers, measure)
    self.template = template
    self.answers = answers
    self.measure = measure
    self.limits = limits
    annexed = template.fields.filter { field in
      guard field.kind == .rows else { return limits[field.id] != nil }
      return template.mostRows(of: field).map { answers.rows(field.id).count > $0 } ?? false
    }.map(\.id)
  }

  func block(_ block: FormTemplate.Block) -> Block {
    if let form = block.table { return .table(table(form)) }
    let content = line(block.text ?? "", row: nil)
    if let level = block.heading {
      return .heading(Heading(level: level, content: content, isNumbered: false, style: block.style))
    }
    return .paragraph(Paragraph(content, style: block.style ?? .formText, alignment: block.align))
  }

  /// The words, labels and answers of one line. A place within a repeated row takes its answer from that row.
  func line(_ text: String, row: [String: String]?) -> [Inline] {
    pieces(of: text).flatMap { piece -> [Inline] in
      switch piece {
      case .words(let words): words.inlines()
      case .label(let id): template.field(id)?.label.inlines() ?? []
      case .answer(let id): template.field(id).map { answer($0, row: row) } ?? []
      }
    }
  }

  private func answer(_ field: FormTemplate.Field, row: [String: String]?) -> [Inline] {
    if let place = annexed.firstIndex(of: field.id) { return [.text(TextRun(noted(template.annex.note, place)))] }
    return template.inlines(of: field, answer: row.map { $0[field.id] } ?? answers.text(field.id))
  }

  /// `见附页2` for the second annex.
  func noted(_ pattern: String, _ place: Int) -> String { pattern.replacing("{n}", with: "\(place + 1)") }
}

extension String {
  /// The text as runs, with its line ends kept.
  func inlines(isUnderlined: Bool = false) -> [Inline] {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.isEmpty ? [] : [Inline.text(TextRun(String(line), isUnderlined: isUnderlined))]
    }
    return Array(lines.joined(separator: [.lineBreak]))
  }
}

extension StyleName {
  static let formText: StyleName = "form-text"
  static let formLabel: StyleName = "form-label"
  static let formAnswer: StyleName = "form-answer"
  static let formNote: StyleName = "form-note"
  static let annexTitle: StyleName = "annex-title"
  static let annexText: StyleName = "annex-text"
}
