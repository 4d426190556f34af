import Foundation

extension DocxBody {
  /// `word/settings.xml` (ECMA-376-1 17.15.1.78), in the schema's order.
  ///
  /// Punctuation keeps its cell (`doNotCompress`). Blanks for hand-writing are underlined spaces, which are drawn at a line's
  /// end only with `ulTrailSpace`. Compatibility mode 15: a table's edge, not its words, stands on the type area's edge.
  var settings: String {
    xmlHead + "<w:settings \(wordNamespace)><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/>"
      + "<w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"doNotCompress\"/>\(noteSettings)"
      + "<w:compat><w:ulTrailSpace/><w:doNotExpandShiftReturn/>"
      + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
      + "</w:compat><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>"
  }

  private var noteSettings: String {
    notes.isEmpty
      ? ""
      : "<w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircleChinese\"/><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
  }

  /// What the file says of itself. Nothing is made up: without a time there is none.
  var coreProperties: String {
    let given = document.properties
    return xmlHead
      + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
      + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" + element("dc:title", given.title)
      + element("dc:subject", given.subject) + element("dc:creator", given.author)
      + element("cp:keywords", given.keywords.joined(separator: "; ")) + element("dc:language", given.language)
      + (given.madeAtSeconds.map { times(seconds: $0) } ?? "") + "</cp:coreProperties>"
  }

  private func element(_ name: String, _ words: String) -> String {
    words.isEmpty ? "" : "<\(name)>\(xmlEscaped(words))</\(name)>"
  }

  private func times(seconds: Int) -> String {
    let time = Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
    return ["created", "modified"].map { "<dcterms:\($0) xsi:type=\"dcterms:W3CDTF\">\(time)</dcterms:\($0)>" }.joined()
  }
}

/// `docProps/app.xml`: by what the file was made.
let appProperties =
  xmlHead + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
  + "<Application>Documents</Application></Properties>"
