/// HTML in the making.
struct HTMLWriter {
  let language: String
  let idPrefix: String
  /// What shares of a table's width are reckoned from where other columns are in millimetres.
  let textMillimetres: Double
  var html = ""
  /// Footnotes met so far.
  var notes: [[Inline]] = []
  /// What the page says beside the words; each aside once.
  var beside: HTMLNotes
  /// Whether widths stand in elements; a page's policy may forbid them.
  var hasWidths = true
  private var figures = 0

  /// - Parameter profile: `nil`: the type area of GB/T 9704-2012, 156 mm.
  init(language: String, idPrefix: String, profile: LayoutProfile?, beside: HTMLNotes = HTMLNotes()) {
    self.beside = beside
    textMillimetres =
      profile.map { $0.page.widthMillimetres - $0.page.leftMillimetres - $0.page.rightMillimetres } ?? 156
    self.language = language
    self.idPrefix = htmlEscaped(idPrefix)
  }

  var isChinese: Bool { language.hasPrefix("zh") }

  mutating func write(_ document: Document) {
    html += "<article lang=\"\(htmlEscaped(language))\">\n"
    for (index, section) in document.sections.enumerated() {
      html += index == 0 ? "<section>\n" : "<section class=\"d-section\">\n"
      write(section.blocks)
      html += "</section>\n"
    }
    writeNotes()
    html += "</article>\n"
  }

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block, marker: "") }
  }

  /// - Parameter marker: of the item that the block begins.
  mutating func write(_ block: Block, marker: String) {
    switch block {
    case .heading(let heading): write(heading, marker: marker)
    case .paragraph(let paragraph): write(paragraph, marker: marker)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .references(let entries): write(entries)
    case .pageBreak: html += "<div class=\"d-page-break\"></div>\n"
    }
    if let line = block.source?.line { writeAsides(line) }
  }

  private mutating func writeAsides(_ line: Int) {
    guard let asides = beside.asides.removeValue(forKey: line) else { return }
    for aside in asides {
      html += "<aside id=\"\(htmlEscaped(aside.id))\" class=\"d-aside d-aside-\(className(aside.kind))\""
      html += " lang=\"\(htmlEscaped(beside.language))\">\(htmlEscaped(aside.words))</aside>\n"
    }
  }

  private mutating func write(_ heading: Heading, marker: String) {
    let tag = "h\(min(max(heading.level, 0), 4) + 1)"
    let name = className((heading.style ?? .heading(heading.level)).rawValue)
    html += "<\(tag)\(id(heading.id)) class=\"d-\(name)\">\(marker)\(inlines(heading.numberedContent))</\(tag)>\n"
  }

  private mutating func write(_ paragraph: Paragraph, marker: String) {
    let style = className(paragraph.style.rawValue)
    let alignment = paragraph.alignment.map { " d-\($0.rawValue)" } ?? ""
    html += "<p class=\"d-\(style)\(alignment)\">\(marker)\(inlines(paragraph.content))</p>\n"
  }

  /// The markers are words, since readers copy them; the role gives back what a list without the browser's markers loses.
  private mutating func write(_ list: List) {
    let tag = list.marker == .bullet ? "ul" : "ol"
    html += "<\(tag) class=\"d-list\" role=\"list\">\n"
    for (index, item) in list.items.enumerated() {
      html += "<li>"
      let marker = "<span class=\"d-marker\">\(htmlEscaped(list.markerText(at: index)))</span>"
      for (place, block) in item.enumerated() { write(block, marker: place == 0 ? marker : "") }
      html += "</li>\n"
    }
    html += "</\(tag)>\n"
  }

  private mutating func write(_ figure: Figure) {
    figures += 1
    let width = (hasWidths ? figure.widthMillimetres : nil).map { " style=\"width: \(cssNumber($0))mm\"" } ?? ""
    let caption = figure.captionContent(language: language)
    html += "<figure\(id(figure.id))\(width)>\n"
    html += figure.drawing.svg(
      title: caption?.plainText(language: language) ?? figure.description, description: figure.description,
      idPrefix: "\(idPrefix)figure-\(figures)-")
    if let caption { html += "\n<figcaption class=\"d-caption\">\(inlines(caption))</figcaption>" }
    html += "\n</figure>\n"
  }

  private mutating func write(_ entries: [ReferenceEntry]) {
    html += "<section role=\"doc-bibliography\"><ol class=\"d-references\" role=\"list\">\n"
    for entry in entries {
      html += "<li id=\"\(idPrefix)reference-\(entry.number)\" class=\"d-reference\">"
      html += "\(entry.lead)\(inlines(entry.content))</li>\n"
    }
    html += "</ol></section>\n"
  }

  /// A footnote within a footnote follows them, as it does in the plain text.
  private mutating func writeNotes() {
    guard !notes.isEmpty else { return }
    html += "<section role=\"doc-endnotes\"><ol class=\"d-notes\" role=\"list\">\n"
    var next = 0
    while next < notes.count {
      next += 1
      let words = inlines(notes[next - 1])
      let back = isChinese ? "回到正文" : "Back to the text"
      html += "<li id=\"\(idPrefix)note-\(next)\" class=\"d-footnote\"><a href=\"#\(idPrefix)note-mark-\(next)\""
      html += " role=\"doc-backlink\" aria-label=\"\(back)\">\(circledNumber(next))</a>\(words)</li>\n"
    }
    html += "</ol></section>\n"
  }

  func id(_ id: String?) -> String { id.map { " id=\"\(idPrefix)\(htmlEscaped($0))\"" } ?? "" }
}
