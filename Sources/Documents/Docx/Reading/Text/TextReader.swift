/// Walks through the parts that hold text and lays down paragraphs, tables and pictures.
struct TextReader {
  var parts: DocxParts
  let limits: DocxLimits
  /// Of the part that is being read, by id.
  var relationships: [String: Relationship] = [:]
  var place: TextPlace
  var sections: [FormattedSection] = []

  var paragraphs: [FormattedParagraph] = []
  var tables: [FormattedTable] = []
  var images: [FormattedImage] = []
  var review = ReviewMarks()
  var findings: [Finding] = []
  /// More text than the limits allow: the rest was left.
  var isCut = false

  var counter: NumberingCounter
  var fields: [FieldState] = []
  /// Paragraphs of the part so far.
  var number = 0
  var runBases: [StyleBase: RunCascade] = [:]
  var paragraphBases: [StyleBase: ParagraphCascade] = [:]

  /// What a paragraph's and its runs' own properties are laid upon.
  struct StyleBase: Hashable {
    var style: Int?
    var table: TableSetting?
  }

  init(_ parts: DocxParts, limits: DocxLimits, part: String) {
    self.parts = parts
    self.limits = limits
    counter = NumberingCounter(parts.numbering)
    place = TextPlace(story: .body, part: part, section: 0)
  }

  /// Whatever stands below one another: paragraphs, tables, and what may hold them.
  mutating func readBlocks(_ element: XMLElement) {
    for child in element.children where child.space == .word {
      switch child.word {
      case .p: readParagraph(child)
      case .tbl: readTable(child)
      case .sdt: readContentControl(child)
      case .ins, .moveTo: within(\.isInserted, true) { $0.readBlocks(child) }
      case .del, .moveFrom: review.deletions += 1
      case .customXml, .smartTag, .sdtContent: readBlocks(child)
      case .altChunk: reportEmbedded(child, "altChunk")
      default: break
      }
    }
  }

  /// Does something with the place changed, and changes it back.
  mutating func within<Value>(
    _ path: WritableKeyPath<TextPlace, Value>, _ value: Value, _ body: (inout TextReader) -> Void
  ) {
    let before = place[keyPath: path]
    place[keyPath: path] = value
    body(&self)
    place[keyPath: path] = before
  }

  private mutating func readContentControl(_ element: XMLElement) {
    guard let content = element.first(.sdtContent) else { return }
    let gallery = element.first(.sdtPr)?.first(.docPartObj)?.first(.docPartGallery)?.string(.val)
    within(\.isInContents, place.isInContents || gallery == "Table of Contents") { $0.readBlocks(content) }
  }

  mutating func report(_ finding: Finding) {
    if findings.count < limits.findings { findings.append(finding) }
  }
}
