/// Finds the parts of a file, reads those that matter, and puts the document together.
///
/// A fault of the container ends the reading; faults of parts are gathered, so that a person sees all of them at once.
struct PackageReader {
  let container: DocxContainer
  private(set) var findings: [Finding] = []
  /// A part could not be read: what there is would be a half-truth.
  private(set) var isRefused = false

  init(_ container: DocxContainer) { self.container = container }

  /// `nil`: refused, the findings say why.
  mutating func read() throws(DocxFault) -> FormattedDocument? {
    try refuseForeign()
    let top = try container.relationships(of: "")
    guard let main = top.first(where: { $0.type == "officeDocument" && !$0.isExternal })?.target,
      container.contains(main)
    else { throw Self.noText }
    let links = relationships(of: main)
    guard let tree = tree(main, isNeeded: true), tree.root.isNamed(.document) else {
      if !isRefused { refuse(Self.noText.finding) }
      return nil
    }
    let parts = readParts(links, isStrict: tree.isStrict)
    var text = TextReader(parts, limits: container.limits, part: main)
    readText(tree, main, links, &text)
    findings += text.findings
    if text.isCut { refuse(Self.tooLong) }
    return document(text, parts, top)
  }

  /// A part that is referred to and not there is reported; a broken one refuses the file.
  mutating func tree(_ part: String, isNeeded: Bool = false) -> XMLTree? {
    do throws(DocxFault) {
      if let tree = try container.tree(part) { return tree }
      report(missing(part, isNeeded ? .fault : .warning))
    } catch {
      refuse(error.finding)
    }
    return nil
  }

  /// What a part refers to; references to the outside are reported.
  mutating func relationships(of part: String) -> [Relationship] {
    do throws(DocxFault) {
      let all = try container.relationships(of: part)
      for link in all { if let finding = link.finding(in: part) { report(finding) } }
      for link in all where link.type == "vbaProject" || link.type == "wordVbaData" { refuse(Self.macro(part)) }
      return all
    } catch {
      refuse(error.finding)
      return []
    }
  }

  mutating func report(_ finding: Finding) {
    if findings.count < container.limits.findings { findings.append(finding) }
  }

  mutating func refuse(_ finding: Finding) {
    isRefused = true
    report(finding)
  }

  private func document(_ text: TextReader, _ parts: DocxParts, _ top: [Relationship]) -> FormattedDocument {
    var document = FormattedDocument(
      sections: text.sections, paragraphs: text.paragraphs, tables: text.tables, styles: parts.styles.styles,
      images: text.images, settings: parts.settings, review: text.review, properties: Document.Properties(),
      application: nil)
    readProperties(top, &document)
    return document
  }

  /// Descriptions are no text: a broken one is left unread.
  private func readProperties(_ top: [Relationship], _ document: inout FormattedDocument) {
    for link in top where !link.isExternal {
      guard
        link.type == "core-properties" || link.type == "extended-properties" || link.type == "coreProperties"
          || link.type == "extendedProperties"
      else { continue }
      guard let tree = try? container.tree(link.target) else { continue }
      for child in tree.root.children { document.take(child) }
    }
  }
}

extension FormattedDocument {
  fileprivate mutating func take(_ element: XMLElement) {
    switch element.word {
    case .title: properties.title = element.text
    case .creator: properties.author = element.text
    case .subject: properties.subject = element.text
    case .keywords: properties.keywords = element.text.split(separator: ",").map { $0.filter { $0 != " " } }
    case .language: properties.language = element.text
    case .created: properties.madeAtSeconds = readTimestamp(element.text)
    case .Application: application = element.text
    default: break
    }
  }
}
