import Documents
import Testing

/// Reads a parcel that must be read without a fault.
func read(_ parcel: DocxParcel, sourceLocation: SourceLocation = #_sourceLocation) throws -> FormattedDocument {
  let reading = readDocx(parcel.data)
  #expect(reading.findings.filter { $0.severity == .fault } == [], sourceLocation: sourceLocation)
  return try #require(reading.document, sourceLocation: sourceLocation)
}

/// The only run of the only paragraph that holds words.
func firstRun(_ parcel: DocxParcel) throws -> FormattedRun {
  try #require(read(parcel).paragraphs.lazy.flatMap(\.runs).first)
}

/// Paragraphs one below another: where they stand, and their words with the automatic number.
func outline(_ document: FormattedDocument) -> String {
  document.paragraphs.map { paragraph in
    var place = paragraph.story.rawValue
    if let cell = paragraph.cell { place += " table \(cell.table) row \(cell.row) column \(cell.column)" }
    if paragraph.isInTextBox { place += " box" }
    return "\(paragraph.number) \(place): \(paragraph.numberedText)"
  }.joined(separator: "\n")
}

/// `仿宋 16 bold direct`: what a table of a test holds a run to.
func described(_ value: Formatted<String>, in document: FormattedDocument) -> String {
  "\(value.value) \(described(value.origin, in: document))"
}

func described(_ origin: FormatOrigin, in document: FormattedDocument) -> String {
  let theme = origin.isThroughTheme ? " through the theme" : ""
  return "\(origin.level)" + (document.styleName(origin.style).map { " \($0)" } ?? "") + theme
}
