/// The namespaces that a file of a Word processor or a spreadsheet is written in, those of the Transitional and the Strict form together.
enum XMLSpace: UInt8 {
  case none, other
  case word, relationships, compatibility, drawing, wordDrawing, vml, office, math
  case packageRelationships, contentTypes, sheet

  /// - Source: ECMA-376-1:2016 annex A; ISO/IEC 29500-1:2016 for the Strict names.
  init(uri: String) {
    self = Self.known[uri] ?? .other
  }

  private static let known: [String: XMLSpace] = {
    let transitional = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    return [
      transitional + "wordprocessingml/2006/main": .word,
      strict + "wordprocessingml/main": .word,
      transitional + "officeDocument/2006/relationships": .relationships,
      strict + "officeDocument/relationships": .relationships,
      transitional + "drawingml/2006/main": .drawing,
      strict + "drawingml/main": .drawing,
      transitional + "drawingml/2006/wordprocessingDrawing": .wordDrawing,
      strict + "drawingml/wordprocessingDrawing": .wordDrawing,
      transitional + "officeDocument/2006/math": .math,
      strict + "officeDocument/math": .math,
      transitional + "spreadsheetml/2006/main": .sheet,
      strict + "spreadsheetml/main": .sheet,
      transitional + "markup-compatibility/2006": .compatibility,
      "urn:schemas-microsoft-com:vml": .vml,
      "urn:schemas-microsoft-com:office:office": .office,
      transitional + "package/2006/relationships": .packageRelationships,
      transitional + "package/2006/content-types": .contentTypes,
    ]
  }()

  /// The namespace of the Strict form's text.
  static let strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"
}
