extension DocxStyles {
  /// Styles that no profile prescribes: of tables, notes' marks and pictures.
  var others: String {
    "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Picture\"><w:name w:val=\"Picture\"/>"
      + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/>"
      // A line of exact height would cut the picture off.
      + "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/></w:pPr></w:style>"
      + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
      + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
      + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
      + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
      + table("TableNormal", "Normal Table", .none) + table("TableGrid", "Table Grid", .all)
      + table("ThreeLineTable", "Three-Line Table", .three)
      + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/></w:style>"
  }

  /// What a document needs though its profile is silent of it: the styles of the body and of tables.
  var missing: String {
    [StyleName.body].filter { profile.styles[$0.rawValue] == nil }.map { name in
      "<w:style w:type=\"paragraph\" w:styleId=\"\(DocxStyleName(name.rawValue).id)\">"
        + "<w:name w:val=\"\(DocxStyleName(name.rawValue).name)\"/><w:basedOn w:val=\"Normal\"/></w:style>"
    }.joined()
  }

  private func table(_ id: String, _ name: String, _ rules: Table.Rules) -> String {
    let kind = rules == .none ? " w:default=\"1\"" : rules == .three ? " w:customStyle=\"1\"" : ""
    let cells = CellPadding(profile, rules: rules)
    let margins = [("top", cells.above), ("left", cells.side), ("bottom", cells.below), ("right", cells.side)]
    return "<w:style w:type=\"table\"\(kind) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (rules == .none ? "" : "<w:basedOn w:val=\"TableNormal\"/>")
      + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\(DocxStyles.borders(rules))<w:tblCellMar>"
      + margins.map { "<w:\($0) w:w=\"\($1)\" w:type=\"dxa\"/>" }.joined() + "</w:tblCellMar></w:tblPr></w:style>"
  }

  private static func borders(_ rules: Table.Rules) -> String {
    switch rules {
    case .all: borders(["top", "left", "bottom", "right", "insideH", "insideV"], eighths: 4)
    case .three: borders(["top", "bottom"], eighths: 12)
    case .none: ""
    }
  }

  private static func borders(_ sides: [String], eighths: Int) -> String {
    let rules = sides.map { "<w:\($0) w:val=\"single\" w:sz=\"\(eighths)\" w:space=\"0\" w:color=\"auto\"/>" }
    return "<w:tblBorders>" + rules.joined() + "</w:tblBorders>"
  }
}
