extension DocxStyles {
  /// Styles that no profile prescribes: of tables, notes' marks and pictures.
  static let others =
    "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Picture\"><w:name w:val=\"Picture\"/>"
    + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/>"
    // A line of exact height would cut the picture off.
    + "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/></w:pPr></w:style>"
    + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
    + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
    + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
    + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
    + table("TableNormal", "Normal Table", borders: "", isDefault: true)
    + table("TableGrid", "Table Grid", borders: grid) + table("ThreeLineTable", "Three-Line Table", borders: threeLine)
    + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/></w:style>"

  /// What a document needs though its profile is silent of it: the styles of the body and of tables.
  var missing: String {
    [StyleName.body].filter { profile.styles[$0.rawValue] == nil }.map { name in
      "<w:style w:type=\"paragraph\" w:styleId=\"\(DocxStyleName(name.rawValue).id)\">"
        + "<w:name w:val=\"\(DocxStyleName(name.rawValue).name)\"/><w:basedOn w:val=\"Normal\"/></w:style>"
    }.joined()
  }

  private static func table(_ id: String, _ name: String, borders: String, isDefault: Bool = false) -> String {
    let kind = isDefault ? " w:default=\"1\"" : id == "ThreeLineTable" ? " w:customStyle=\"1\"" : ""
    return "<w:style w:type=\"table\"\(kind) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (isDefault ? "" : "<w:basedOn w:val=\"TableNormal\"/>")
      + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\(borders)"
      + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>"
      + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
  }

  private static let grid =
    "<w:tblBorders>"
    + ["top", "left", "bottom", "right", "insideH", "insideV"].map { rule($0, eighths: 4) }.joined() + "</w:tblBorders>"

  private static let threeLine =
    "<w:tblBorders>" + ["top", "bottom"].map { rule($0, eighths: 12) }.joined() + "</w:tblBorders>"

  private static func rule(_ side: String, eighths: Int) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"\(eighths)\" w:space=\"0\" w:color=\"auto\"/>"
  }
}
