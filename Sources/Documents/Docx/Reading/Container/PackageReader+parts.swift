extension PackageReader {
  /// Styles, theme, numberings and settings; what a file lacks stays as it is without.
  mutating func readParts(_ links: [Relationship], isStrict: Bool) -> DocxParts {
    var parts = DocxParts()
    if let tree = tree(links, "styles") { parts.styles = StyleSheet(tree) }
    if let tree = tree(links, "numbering") { parts.numbering = NumberingSheet(tree) }
    var language = parts.styles.language
    if let tree = tree(links, "settings") {
      parts.settings = DocumentSettings(tree)
      language = tree.root.first(.themeFontLang)?.string(.eastAsia) ?? language
    }
    if let tree = tree(links, "theme") { parts.theme = ThemeFonts(tree, language: language) }
    parts.settings.isStrict = isStrict
    return parts
  }

  /// The body, then notes, headers and footers.
  mutating func readText(_ tree: XMLTree, _ part: String, _ links: [Relationship], _ text: inout TextReader) {
    text.sections = readSections(tree)
    text.relationships = Dictionary(links.map { ($0.id, $0) }) { first, _ in first }
    if let body = tree.root.first(.body) { text.readBlocks(body) }
    text.markSections()
    readNotes(links, "footnotes", .footnote, &text)
    readNotes(links, "endnotes", .endnote, &text)
    readFurniture(tree, links, &text)
  }

  private mutating func tree(_ links: [Relationship], _ type: String) -> XMLTree? {
    guard let link = links.first(where: { $0.type == type && !$0.isExternal }) else { return nil }
    return tree(link.target)
  }

  private mutating func readNotes(
    _ links: [Relationship], _ type: String, _ story: FormattedParagraph.Story, _ text: inout TextReader
  ) {
    guard let link = links.first(where: { $0.type == type && !$0.isExternal }), let tree = tree(link.target)
    else { return }
    begin(link.target, story, section: 0, &text)
    for note in tree.root.children where note.isNamed(.footnote) || note.isNamed(.endnote) {
      // The lines that part notes from the text are notes of a type of their own.
      if ["normal", nil].contains(note.string(.type)) { text.readBlocks(note) }
    }
  }

  /// Headers and footers, each part read once, in the order of the sections that name them.
  private mutating func readFurniture(_ tree: XMLTree, _ links: [Relationship], _ text: inout TextReader) {
    let targets = Dictionary(links.filter { !$0.isExternal }.map { ($0.id, $0.target) }) { first, _ in first }
    var read: [String: Range<Int>] = [:]
    var current: [FormattedSection.Furniture] = []
    for (index, section) in sectionElements(tree).enumerated() {
      for reference in section.children {
        guard reference.isNamed(.headerReference) || reference.isNamed(.footerReference),
          let part = reference.string(.id, in: .relationships).flatMap({ targets[$0] })
        else { continue }
        let isHeader = reference.isNamed(.headerReference)
        let range = read[part] ?? readFurniture(part, isHeader ? .header : .footer, section: index, &text)
        read[part] = range
        let pages = FormattedSection.Furniture.Pages(reference.string(.type))
        current.removeAll { $0.isHeader == isHeader && $0.pages == pages }
        current.append(.init(isHeader: isHeader, pages: pages, part: part, paragraphs: range))
      }
      text.sections[index].furniture = current
    }
  }

  private mutating func readFurniture(
    _ part: String, _ story: FormattedParagraph.Story, section: Int, _ text: inout TextReader
  ) -> Range<Int> {
    let first = text.paragraphs.count
    guard let tree = tree(part) else { return first..<first }
    begin(part, story, section: section, &text)
    text.readBlocks(tree.root)
    return first..<text.paragraphs.count
  }

  /// Sets the reader to the head of another part.
  private mutating func begin(
    _ part: String, _ story: FormattedParagraph.Story, section: Int, _ text: inout TextReader
  ) {
    let links = relationships(of: part)
    text.relationships = Dictionary(links.map { ($0.id, $0) }) { first, _ in first }
    text.place = TextPlace(story: story, part: part, section: section)
    text.fields = []
    text.number = 0
  }
}

extension FormattedSection.Furniture.Pages {
  fileprivate init(_ word: String?) {
    switch word {
    case "first": self = .first
    case "even": self = .even
    default: self = .all
    }
  }
}

extension TextReader {
  /// Tells each section which paragraphs of the body are its own.
  fileprivate mutating func markSections() {
    var first = 0
    for section in sections.indices {
      var last = first
      while last < paragraphs.count, paragraphs[last].section <= section { last += 1 }
      sections[section].paragraphs = first..<last
      first = last
    }
  }
}

extension DocumentSettings {
  init(_ tree: XMLTree) {
    for child in tree.root.children where child.space == .word {
      switch child.word {
      case .evenAndOddHeaders: hasEvenFurniture = child.isOn
      case .mirrorMargins: mirrorsMargins = child.isOn
      case .gutterAtTop: gutterIsAtTop = child.isOn
      case .bookFoldPrinting: foldsAsBook = child.isOn
      case .characterSpacingControl: compressesPunctuation = child.string(.val)?.hasPrefix("compress") ?? false
      case .defaultTabStop: defaultTabPoints = child.points(.val) ?? 36
      case .trackRevisions: tracksChanges = child.isOn
      default: break
      }
    }
  }
}
