/// Reads a document from the house's Markdown dialect (docs/reference/document-markdown.md).
///
/// Never stops: what is malformed is a finding with its line and column, and is kept as words of the text. Time and memory
/// grow with the text's length and no faster.
///
/// - Parameters:
///   - drawings: by the name in `![caption](drawing:name)`.
///   - data: by the name in `{{name}}`: the words to print. A `nil` is known to be missing and printed as a hole; a name
///     that is not there at all is a fault.
/// - Returns: the document, not numbered yet; the layout profile that the text's head names, if it does; and what was
///   found, in the order of the text.
public func parseMarkdown(
  _ text: String, drawings: [String: Drawing] = [:], data: [String: String?] = [:]
) -> (document: Document, profile: String?, findings: [Finding]) {
  var reading = Reading(drawings: drawings, data: data)
  var lines = sourceLines(text, &reading)[...]
  let head = FrontMatter(taking: &lines, &reading)
  var parser = BlockParser(lines: lines, reading: reading)
  parser.parse()
  var document = Document(properties: head.properties, sections: parser.sections, citations: head.citations)
  if document.properties.title.isEmpty { document.properties.title = document.mainTitle }
  return (document, head.profile, parser.reading.findings.inOrderOfText)
}

extension Document {
  /// The words of the first heading of level 0; empty without one.
  fileprivate var mainTitle: String {
    for block in sections.flatMap(\.blocks) {
      if case .heading(let heading) = block, heading.level == 0 {
        return heading.content.plainText(language: properties.language)
      }
    }
    return ""
  }
}

extension [Finding] {
  fileprivate var inOrderOfText: [Finding] {
    enumerated().sorted { one, other in order(one) < order(other) }.map(\.element)
  }

  private func order(_ place: EnumeratedSequence<[Finding]>.Element) -> (Int, Int, Int) {
    let source = place.element.place.source
    return (source?.line ?? .max, source?.column ?? .max, place.offset)
  }
}
