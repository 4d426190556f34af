import Documents

/// A small document with one of most things.
let docxSample = Document(
  properties: Document.Properties(title: "样张", madeAtSeconds: 0),
  sections: [
    Section(blocks: [.heading(Heading(level: 0, content: words("标题")))], furniture: PageFurniture()),
    Section(blocks: text + [.table(table), .figure(figure)], firstPageNumber: 1, startsOnOddPage: true),
  ])

private func words(_ text: String) -> [Inline] { [.text(TextRun(text))] }

private let text: [Block] = [
  .heading(Heading(level: 1, content: words("总则"), id: "first")), .heading(Heading(level: 2, content: words("范围"))),
  .paragraph(
    Paragraph([
      .text(TextRun("“宜居”见第")), .reference(to: "first"), .text(TextRun("部分", isBold: true)), .footnote(words("注文。")),
      .lineBreak, .blank(widthCharacters: 4), .tick(.open), .tick(.check), .text(TextRun(" A&B\t<c>")),
    ])),
  .list(
    List(
      marker: .spoken,
      items: [
        item("修路。"), item("种树：") + [.list(List(marker: .circled, start: 3, items: [item("柏；"), item("楠。")]))],
      ])),
  .pageBreak,
]

private func item(_ text: String) -> [Block] { [.paragraph(Paragraph(words(text), style: .listItem))] }

private let table = Table(
  columns: [.share(0.25), .share(0.25), .millimetres(78)],
  rows: [
    Table.Row(cells: [tableCell("项目", columns: 2), tableCell("值")], isHead: true),
    Table.Row(cells: [tableCell("甲", rows: 2), tableCell("乙"), tableCell("1")], heightMillimetres: 10),
    Table.Row(cells: [tableCell("丙", columns: 2)], heightMillimetres: 8, heightIsExact: true),
  ], rules: .three, caption: words("数值"), id: "values")

private func tableCell(_ text: String, columns: Int = 1, rows: Int = 1) -> Table.Cell {
  Table.Cell([.paragraph(Paragraph(words(text), style: .tableText))], columnSpan: columns, rowSpan: rows)
}

private let figure = Figure(Drawing(width: 100, height: 50), caption: words("形状"), description: "一个形状")
