extension DocxBody {
  /// A table, its caption above it. After it stands what follows; in a cell that must be a paragraph.
  mutating func add(_ table: Table) {
    if let caption = table.caption {
      addCaption(caption, label: table.number.map(words.table), counter: words.tableCounter, id: table.id)
    }
    guard !table.rows.isEmpty else { return }
    if endsWithTable || breaksPage { addSpacer() }
    let columns = template.grid.columnWidths(of: table)
    addProperties(of: table, columns: columns)
    var coverage = TableCoverage(columns: columns.count)
    for (index, row) in table.rows.enumerated() { add(row, index, of: table, columns, &coverage) }
    xml.add("</w:tbl>")
    endsWithTable = true
  }

  private mutating func addProperties(of table: Table, columns: [Int]) {
    xml.add(made: "<w:tbl><w:tblPr><w:tblStyle w:val=\"\(table.rules.style)\"/>")
    xml.add(made: "<w:tblW w:w=\"\(columns.reduce(0, +))\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>")
    xml.add("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
    for width in columns { xml.add(made: "<w:gridCol w:w=\"\(width)\"/>") }
    xml.add("</w:tblGrid>")
  }

  private mutating func add(
    _ row: Table.Row, _ index: Int, of table: Table, _ columns: [Int], _ coverage: inout TableCoverage
  ) {
    let places = coverage.place(row.cells)
    if places.isUneven { findings.append(.uneven(row: index + 1, of: table)) }
    xml.add("<w:tr>")
    addProperties(of: row)
    keepsWithNextRow = table.keepsWithNext(index)
    defer { keepsWithNextRow = false }
    let isHeadEnd = row.isHead && !(table.rows.indices.contains(index + 1) && table.rows[index + 1].isHead)
    for place in places.places {
      let width = columns[place.columns].reduce(0, +)
      add(place, width: width, ruledBelow: table.rules == .three && isHeadEnd, isHead: row.isHead)
    }
    xml.add("</w:tr>")
  }

  /// A head stays whole and is repeated; other rows may go on on the next page, or a tall one would leave half a page empty.
  private mutating func addProperties(of row: Table.Row) {
    guard row.isHead || row.isKeptWhole || row.heightMillimetres != nil else { return }
    xml.add("<w:trPr>")
    if row.isHead || row.heightIsExact || row.isKeptWhole { xml.add("<w:cantSplit/>") }
    if let height = row.heightMillimetres {
      xml.add(
        made:
          "<w:trHeight w:val=\"\(twips(millimetres: height))\" w:hRule=\"\(row.heightIsExact ? "exact" : "atLeast")\"/>"
      )
    }
    if row.isHead { xml.add("<w:tblHeader/>") }
    xml.add("</w:trPr>")
  }

  private mutating func add(_ place: TableCoverage.Place, width: Int, ruledBelow: Bool, isHead: Bool) {
    xml.add("<w:tc><w:tcPr><w:tcW w:w=\"")
    xml.add(width)
    xml.add("\" w:type=\"dxa\"/>")
    if place.columns.count > 1 { xml.add(made: "<w:gridSpan w:val=\"\(place.columns.count)\"/>") }
    switch place.merge {
    case .none: break
    case .begin: xml.add("<w:vMerge w:val=\"restart\"/>")
    case .continued: xml.add("<w:vMerge/>")
    }
    addBorders(place, ruledBelow: ruledBelow)
    if place.cell?.isUpright == true { xml.add("<w:textDirection w:val=\"tbRlV\"/>") }
    addAlignment(place.cell?.vertical)
    xml.add("</w:tcPr>")
    addContent(place.cell?.blocks ?? [], style: isHead ? .tableHead : .tableText)
    xml.add("</w:tc>")
  }

  private mutating func addBorders(_ place: TableCoverage.Place, ruledBelow: Bool) {
    guard ruledBelow || place.isOpenAbove || place.isOpenBelow else { return }
    xml.add("<w:tcBorders>")
    if place.isOpenAbove { xml.add("<w:top w:val=\"nil\"/>") }
    if place.isOpenBelow { xml.add("<w:bottom w:val=\"nil\"/>") }
    if ruledBelow, !place.isOpenBelow {
      xml.add("<w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/>")
    }
    xml.add("</w:tcBorders>")
  }

  private mutating func addAlignment(_ vertical: Table.Cell.VerticalAlignment?) {
    switch vertical {
    case .middle: xml.add("<w:vAlign w:val=\"center\"/>")
    case .bottom: xml.add("<w:vAlign w:val=\"bottom\"/>")
    case .top, nil: break
    }
  }

  /// A cell ends with a paragraph (ECMA-376-1 17.4.65), an empty one too.
  private mutating func addContent(_ blocks: [Block], style: StyleName) {
    endsWithTable = false
    add(blocks)
    switch blocks.last {
    case .table, .pageBreak, nil:
      open(style)
      xml.add("</w:p>")
    case .list(let list) where list.items.isEmpty:
      open(style)
      xml.add("</w:p>")
    case .references(let entries) where entries.isEmpty:
      open(style)
      xml.add("</w:p>")
    case .heading, .paragraph, .list, .figure, .references: break
    }
  }
}

extension Table {
  /// The last row but one of a table of three rows and more goes to the next page with the last.
  fileprivate func keepsWithNext(_ row: Int) -> Bool {
    row == rows.count - 2 && row > rows.prefix(while: \.isHead).count + 1
  }
}

extension Table.Rules {
  fileprivate var style: String {
    switch self {
    case .all: "TableGrid"
    case .three: "ThreeLineTable"
    case .none: "TableNormal"
    }
  }
}

extension Finding {
  fileprivate static func uneven(row: Int, of table: Table) -> Finding {
    Finding(
      "docx.uneven-row", .fault, at: Place(source: table.source, quote: table.caption?.plainText(language: "zh")),
      found: String(row),
      Bilingual(
        zh: "表格第\(row)行的单元格与列数不合：缺的补空，多的略去。请核对合并的单元格。",
        en:
          "The cells of row \(row) do not fill the table's columns: missing ones are empty, those too many are left out. Check the merged cells."
      ))
  }
}
