import Foundation

/// The parts of a DOCX file as text, to be packed: what a test does not name is as plain as it can be.
struct DocxParcel {
  /// Blocks of the body, with `w:` for the names of the text and the other prefixes that word processors use.
  var body = ""
  /// Elements of styles.xml, numbering.xml, settings.xml; empty: the file has no such part.
  var styles = ""
  var numbering = ""
  var settings = ""
  var theme = ""
  var footer = ""
  var footnotes = ""
  /// The relationships of the text, beyond those to the parts above.
  var links = ""
  var contentTypes = ""
  var extra: [(name: String, bytes: [UInt8])] = []

  /// Namespaces that the text may use.
  static let names = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
    """

  var data: Data { storedZip(entries) }

  var entries: [(name: String, bytes: [UInt8])] {
    let parts = [
      ("word/styles.xml", "styles", styles), ("word/numbering.xml", "numbering", numbering),
      ("word/settings.xml", "settings", settings), ("word/footnotes.xml", "footnotes", footnotes),
    ].filter { !$0.2.isEmpty }
    var all = [
      ("[Content_Types].xml", Self.types(contentTypes)),
      ("_rels/.rels", Self.relationships(Self.link("rId1", "officeDocument", "word/document.xml"))),
      ("word/document.xml", Self.part("document", "<w:body>\(body)</w:body>")),
      ("word/_rels/document.xml.rels", Self.relationships(partLinks(parts.map(\.1)) + links)),
    ]
    all += parts.map { ($0.0, Self.part($0.1, $0.2)) }
    if !footer.isEmpty { all.append(("word/footer1.xml", Self.part("ftr", footer))) }
    if !theme.isEmpty { all.append(("word/theme/theme1.xml", Self.themePart(theme))) }
    return all.map { ($0.0, Array($0.1.utf8)) } + extra
  }

  static func link(_ id: String, _ type: String, _ target: String, mode: String = "Internal") -> String {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    return "<Relationship Id=\"\(id)\" Type=\"\(types)\(type)\" Target=\"\(target)\" TargetMode=\"\(mode)\"/>"
  }

  static func part(_ root: String, _ inner: String) -> String { "<w:\(root) \(names)>\(inner)</w:\(root)>" }

  static func relationships(_ inner: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(inner)</Relationships>"
  }

  private func partLinks(_ names: [String]) -> String {
    var text = names.map { Self.link($0, $0, "\($0).xml") }.joined()
    if !footer.isEmpty { text += Self.link("footer1", "footer", "footer1.xml") }
    if !theme.isEmpty { text += Self.link("theme", "theme", "theme/theme1.xml") }
    return text
  }

  private static func themePart(_ inner: String) -> String {
    "<a:theme \(names)><a:themeElements><a:fontScheme>\(inner)</a:fontScheme></a:themeElements></a:theme>"
  }

  private static func types(_ inner: String) -> String {
    """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="xml" ContentType="application/xml"/>\(inner)</Types>
    """
  }
}
