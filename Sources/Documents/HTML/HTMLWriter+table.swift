extension HTMLWriter {
  mutating func write(_ table: Table) {
    let isRuled = table.rules != .none
    html += "<table\(id(table.id))\(isRuled ? " class=\"d-\(table.rules.rawValue)\"" : "")>\n"
    if let caption = table.captionContent(language: language) {
      html += "<caption class=\"d-caption\">\(inlines(caption))</caption>\n"
    }
    if hasWidths {
      html += "<colgroup>" + columnWidths(table).map { "<col style=\"width: \($0)\">" }.joined() + "</colgroup>\n"
    }
    let head = table.rows.prefix(while: \.isHead)
    write(head, in: "thead")
    write(table.rows.dropFirst(head.count), in: "tbody")
    html += "</table>\n"
  }

  private mutating func write(_ rows: ArraySlice<Table.Row>, in group: String) {
    guard !rows.isEmpty else { return }
    html += "<\(group)>\n"
    for row in rows {
      html += "<tr>"
      for cell in row.cells { write(cell, isHead: row.isHead) }
      html += "</tr>\n"
    }
    html += "</\(group)>\n"
  }

  /// A head cell over several columns names the group of them.
  private mutating func write(_ cell: Table.Cell, isHead: Bool) {
    let tag = isHead ? "th" : "td"
    html += "<\(tag)"
    if isHead { html += cell.columnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"" }
    if cell.columnSpan > 1 { html += " colspan=\"\(cell.columnSpan)\"" }
    if cell.rowSpan > 1 { html += " rowspan=\"\(cell.rowSpan)\"" }
    if cell.isUpright { html += " class=\"d-upright\"" }
    html += ">"
    write(cell.blocks)
    html += "</\(tag)>"
  }

  /// Shares beside millimetres divide what those leave of the text's width, as on paper.
  private func columnWidths(_ table: Table) -> [String] {
    guard table.columns.contains(where: { $0.share != nil }), table.columns.contains(where: { $0.share == nil }) else {
      return table.columns.map(width)
    }
    let widths = table.columnWidths(within: textMillimetres, perMillimetre: 1)
    return widths.map { "\(cssNumber($0 / textMillimetres * 100))%" }
  }

  private func width(_ width: Table.Width) -> String {
    switch width {
    case .share(let share): "\(cssNumber(share * 100))%"
    case .millimetres(let millimetres): "\(cssNumber(millimetres))mm"
    }
  }
}
