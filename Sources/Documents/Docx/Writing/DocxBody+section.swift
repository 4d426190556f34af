extension DocxBody {
  /// The section's blocks, and its properties: in its last paragraph, or at the end of the body for the last section.
  mutating func write(_ section: Section, isLast: Bool) {
    let properties = self.properties(of: section)
    guard !isLast else {
      add(section.blocks)
      if endsWithTable { addSpacer() }
      xml.add(made: properties)
      return
    }
    let end = Array(properties.utf8)
    guard let last = section.blocks.last, last.isOneParagraph else {
      add(section.blocks)
      addSpacer(sectionEnd: end)
      return
    }
    add(Array(section.blocks.dropLast()))
    sectionEnd = end
    add(last)
  }

  /// `w:sectPr` (ECMA-376-1 17.6.17), in the schema's order.
  private mutating func properties(of section: Section) -> String {
    let grid = template.grid
    let given = section.furniture ?? template.profile.pageNumber?.furniture ?? PageFurniture()
    let start = section.firstPageNumber.map { "<w:pgNumType w:start=\"\($0)\"/>" } ?? ""
    return "<w:sectPr>\(references(given))<w:type w:val=\"\(section.startsOnOddPage ? "oddPage" : "nextPage")\"/>"
      + "<w:pgSz w:w=\"\(grid.pageWidth)\" w:h=\"\(grid.pageHeight)\"/>"
      + "<w:pgMar w:top=\"\(grid.top)\" w:right=\"\(grid.right)\" w:bottom=\"\(grid.bottom)\" w:left=\"\(grid.left)\""
      + " w:header=\"\(grid.top / 2)\" w:footer=\"\(footerDistance)\" w:gutter=\"0\"/>"
      + start + "<w:cols w:space=\"425\"/>" + (given.skipsFirstPage ? "<w:titlePg/>" : "")
      + "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"\(grid.linePitch)\" w:charSpace=\"\(grid.characterSpace)\"/>"
      + "</w:sectPr>"
  }

  /// From the paper's edge to the footer's lower edge: its dashes, in the middle of its line, stand the profile's distance
  /// below the type area.
  private var footerDistance: Int {
    guard let number = template.profile.pageNumber else { return template.grid.bottom / 2 }
    return max(0, template.grid.bottom - twips(millimetres: number.belowMillimetres) - linePitch(.pageNumber) / 2)
  }

  private func linePitch(_ style: StyleName) -> Int {
    template.profile.style(style)?.linePitchPoints.map { twips(points: $0) } ?? template.grid.linePitch
  }

  /// The white between a margin's line and the text belongs to that line, but for a point: LibreOffice takes white that only
  /// the margins leave for footnotes, and the whole page moves up by 13 mm.
  private func white(beside kind: DocxFurniture.Kind) -> String {
    let grid = template.grid
    switch kind {
    case .header: return "<w:spacing w:after=\"\(max(0, grid.top - grid.top / 2 - linePitch(.header) - 20))\"/>"
    case .footer:
      return "<w:spacing w:before=\"\(max(0, grid.bottom - footerDistance - linePitch(.pageNumber) - 20))\"/>"
    }
  }

  /// All kinds of pages are named, empty lines too: what a section does not name it takes from the one before.
  private mutating func references(_ given: PageFurniture) -> String {
    let odd: DocxFurniture.Side = given.footerIsOuter ? .right : .centre
    let even: DocxFurniture.Side = given.footerIsOuter ? .left : .centre
    var markup = ""
    for (type, side) in [("default", odd), ("even", even)] {
      markup += reference(type, DocxFurniture.Line(kind: .header, content: given.header, side: .centre))
      markup += reference(type, DocxFurniture.Line(kind: .footer, content: given.footer, side: side))
    }
    guard given.skipsFirstPage else { return markup }
    return markup + reference("first", DocxFurniture.Line(kind: .header, content: [], side: .centre))
      + reference("first", DocxFurniture.Line(kind: .footer, content: [], side: .centre))
  }

  private mutating func reference(_ type: String, _ line: DocxFurniture.Line) -> String {
    let known = furniture.existing(line)
    let number = known ?? furniture.add(line, part(line))
    return "<w:\(line.kind.rawValue)Reference w:type=\"\(type)\" r:id=\"\(DocxFurniture.relationship(number))\"/>"
  }

  /// A header or footer. One that stands at a side is moved in by one character (GB/T 9704-2012 7.5).
  private mutating func part(_ line: DocxFurniture.Line) -> [UInt8] {
    let root = line.kind == .header ? "hdr" : "ftr"
    let style: StyleName = line.kind == .header ? .header : .pageNumber
    let outer = xml
    xml = XMLBuffer(capacity: 1024)
    xml.add(made: "\(xmlHead)<w:\(root) \(wordNamespace) \(relationshipNamespace)><w:p><w:pPr><w:pStyle w:val=\"")
    xml.escape(template.styleID(style))
    xml.add(
      made:
        "\"/>\(white(beside: line.kind))\(line.side.markup(characterTwips: twips(points: template.profile.style(style)?.sizePoints ?? 0)))</w:pPr>"
    )
    add(line.content)
    xml.add(made: "</w:p></w:\(root)>")
    defer { xml = outer }
    return xml.bytes
  }
}

extension DocxFurniture.Side {
  fileprivate func markup(characterTwips: Int) -> String {
    switch self {
    case .left: "<w:ind w:leftChars=\"100\" w:left=\"\(characterTwips)\"/><w:jc w:val=\"left\"/>"
    case .centre: "<w:jc w:val=\"center\"/>"
    case .right: "<w:ind w:rightChars=\"100\" w:right=\"\(characterTwips)\"/><w:jc w:val=\"right\"/>"
    }
  }
}

extension Block {
  fileprivate var isOneParagraph: Bool {
    switch self {
    case .heading, .paragraph: true
    case .list, .table, .figure, .references, .pageBreak: false
    }
  }
}
