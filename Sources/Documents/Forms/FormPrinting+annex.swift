extension FormPrinting {
  /// One section for each annex, in the order of their numbers.
  var annexSections: [Section] {
    annexed.enumerated().compactMap { place, id in
      template.field(id).map { Section(blocks: annex($0, place), furniture: PageFurniture()) }
    }
  }

  private func annex(_ field: FormTemplate.Field, _ place: Int) -> [Block] {
    let title = noted(template.annex.title, place).replacing("{name}", with: field.name.zh)
    let head = Paragraph([.text(TextRun(title))], style: .annexTitle)
    return [.paragraph(head)] + (field.kind == .rows ? [.table(rest(of: field))] : words(of: field))
  }

  private func words(of field: FormTemplate.Field) -> [Block] {
    let text = answers.text(field.id) ?? ""
    return text.split(whereSeparator: \.isNewline).map {
      .paragraph(Paragraph([.text(TextRun(String($0)))], style: .annexText))
    }
  }

  /// The rows that the form's table does not hold, under the labels of their columns.
  private func rest(of field: FormTemplate.Field) -> Table {
    let columns = (field.columns ?? []).compactMap(template.field)
    let rows = answers.rows(field.id).dropFirst(template.mostRows(of: field) ?? 0)
    let head = columns.map { cell([.text(TextRun($0.label))], .formLabel) }
    return Table(
      columns: columns.map { _ in .share(1 / Double(columns.count)) },
      rows: [Table.Row(cells: head, isHead: true, heightMillimetres: FormPrinting.annexRowMillimetres)]
        + rows.map { row in
          Table.Row(
            cells: columns.map { cell(template.inlines(of: $0, answer: row[$0.id]), .formAnswer) },
            heightMillimetres: FormPrinting.annexRowMillimetres, isKeptWhole: true)
        })
  }

  private static let annexRowMillimetres = 9.0

  private func cell(_ content: [Inline], _ style: StyleName) -> Table.Cell {
    Table.Cell([.paragraph(Paragraph(content, style: style))])
  }
}
