import Documents

/// One of everything that a document can hold.
func specimen() -> Document {
  Document(
    properties: Document.Properties(
      title: "样张 <一> & “引号”", author: "某单位", subject: "版式", keywords: ["公文", "样张"], madeAtSeconds: 1_790_000_000),
    sections: [
      Section(
        blocks: [
          .heading(Heading(level: 0, content: words("封面上的标题"))),
          .paragraph(Paragraph(words("某单位"), alignment: .centre)),
        ],
        furniture: PageFurniture()),
      Section(blocks: headings + lists + tables + rest, firstPageNumber: 1, startsOnOddPage: true),
      Section(
        blocks: [.paragraph(Paragraph(words("另有页眉的一节。"))), .table(form)],
        furniture: PageFurniture(
          header: words("页眉"), footer: [.pageNumber, .text(TextRun(" / ")), .pageCount], skipsFirstPage: true)),
    ])
}

private func words(_ text: String) -> [Inline] { [.text(TextRun(text))] }

private let headings: [Block] =
  (1...11).map { .heading(Heading(level: 1, content: words("第一级之\($0)"), id: $0 == 1 ? "first" : nil)) } + [
    .heading(Heading(level: 2, content: words("第二级"))), .heading(Heading(level: 3, content: words("第三级"))),
    .heading(Heading(level: 4, content: words("第四级"))), .heading(Heading(level: 4, content: words("又一个第四级"))),
    .heading(Heading(level: 1, content: words("不编号的一级"), isNumbered: false)),
    .heading(Heading(level: 2, content: words("不编号之下的二级"))), .heading(Heading(level: 2, content: words("再一个二级"))),
    .paragraph(
      Paragraph([
        .text(TextRun("一般文字，")), .text(TextRun("加粗", isBold: true)), .text(TextRun("倾斜", isItalic: true)),
        .text(TextRun("下划线", isUnderlined: true)), .text(TextRun("m")), .text(TextRun("2", script: .superscript)),
        .text(TextRun("，见第")), .reference(to: "first"), .text(TextRun("部分、")), .reference(to: "plan"),
        .text(TextRun("和")), .reference(to: "view"),
        .text(TextRun("。“引号”——破折号……A&B <c>。\t制表。")), .footnote(words("脚注一。")), .lineBreak,
        .text(TextRun("换行后填写：")), .blank(widthCharacters: 8), .tick(.open), .text(TextRun("甲 ")), .tick(.crossed),
        .text(TextRun("乙 ")), .tick(.check), .text(TextRun("丙 ")), .tick(.checkedBox), .text(TextRun("丁，数据")),
        .data(DataReference(id: "a", text: "42.5%")), .data(DataReference(id: "b", text: nil)),
        .footnote(words("脚注二。")),
      ])),
  ]

private let lists: [Block] = List.Marker.allCases.flatMap { marker -> [Block] in
  let inner: Block = .list(List(marker: .decimal, start: 3, items: [item("里层甲"), item("里层乙")]))
  return [.list(List(marker: marker, items: [item("甲"), item("乙") + [inner], item("丙")]))]
}

private func item(_ text: String) -> [Block] { [.paragraph(Paragraph(words(text + "项"), style: .listItem))] }

private let tables: [Block] = [
  .table(
    Table(
      columns: [.share(0.2), .share(0.4), .share(0.4)],
      rows: [
        Table.Row(cells: ["项目", "甲", "乙"].map { cell($0, .tableHead) }, isHead: true),
        Table.Row(cells: [cell("一"), cell("1.5"), cell("2.5")]), Table.Row(cells: [cell("二"), cell("3"), cell("4")]),
      ], rules: .three, caption: words("三线表"), id: "plan")),
  .pageBreak, .table(form),
]

private func cell(_ text: String, _ style: StyleName = .tableText, columns: Int = 1, rows: Int = 1) -> Table.Cell {
  Table.Cell([.paragraph(Paragraph(words(text), style: style))], columnSpan: columns, rowSpan: rows)
}

private var form: Table {
  var upright = cell("项目负责人", rows: 3)
  upright.isUpright = true
  var open = cell("意见", columns: 3)
  open.isRuledBelow = false
  return Table(
    columns: [.millimetres(12), .share(0.3), .share(0.3), .share(0.3)],
    rows: [
      Table.Row(cells: [upright, cell("姓名"), cell("某人", columns: 2)], heightMillimetres: 12),
      Table.Row(cells: [cell("单位", rows: 2), cell("左"), cell("右")]),
      Table.Row(cells: [cell("下", columns: 2)], heightMillimetres: 10, heightIsExact: true),
      Table.Row(cells: [cell("签章"), open]), Table.Row(cells: [cell(""), cell("年　月　日", columns: 3)]),
    ])
}

private let rest: [Block] = [
  .figure(
    Figure(
      Drawing(
        width: 200, height: 80,
        shapes: [.rectangle(x: 5, y: 5, width: 190, height: 70, radius: 4, Drawing.Paint(fill: 0x3366AA))]),
      caption: words("一张图"), description: "蓝色的长方形", widthMillimetres: 100, id: "view")),
  .references([
    ReferenceEntry(number: 1, key: "a", content: words("某某. 某书[M]. 北京: 某社, 2020.")),
    ReferenceEntry(number: 2, key: "b", content: words("某某. 某文[J]. 某刊, 2021(3): 1-9.")),
  ]),
]
