import Foundation

/// `word/document.xml` in the making, with what it calls for in other parts.
struct DocxBody {
  let document: Document
  let template: DocxTemplate
  let words: PrintedWords
  let pictures: (Drawing) -> Data?

  var xml: XMLBuffer
  var numbering: DocxNumbering
  var furniture: DocxFurniture
  var notes: [[Inline]] = []
  var images: [Data] = []
  var findings: [Finding] = []
  /// The next paragraph begins a page.
  var breaksPage = false
  /// `w:sectPr` that the next paragraph carries: it is its section's last.
  var sectionEnd: [UInt8]?
  /// Marker of a list's item that the next paragraph carries.
  var item: DocxNumbering.Item?
  /// A table was written last: what follows it at once would grow into it.
  var endsWithTable = false
  /// `w:rFonts` for marks of both scripts behind Latin in the paragraph's style. `nil`: its one font has both.
  var markFonts: String?
  /// What was written last in the paragraph is Latin.
  var isAfterLatin = false
  /// The row that is being written does not end a page: the table's last one is not left alone on the next.
  var keepsWithNextRow = false
  /// Bookmarks so far; each has a number of its own.
  var bookmarks = 0

  init(_ document: Document, _ template: DocxTemplate, pictures: @escaping (Drawing) -> Data?) {
    self.document = document
    self.template = template
    self.pictures = pictures
    words = PrintedWords(language: document.properties.language)
    xml = XMLBuffer(capacity: 1 << 17)
    numbering = DocxNumbering(template, isChinese: words.isChinese)
    furniture = DocxFurniture()
  }

  mutating func write() {
    xml.add(made: xmlHead)
    xml.add(made: "<w:document \(wordNamespace) \(relationshipNamespace) \(DocxBody.drawingNamespaces)><w:body>")
    for (index, section) in document.sections.enumerated() {
      write(section, isLast: index == document.sections.count - 1)
    }
    xml.add("</w:body></w:document>")
  }

  mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  mutating func add(_ block: Block) {
    switch block {
    case .heading(let heading): add(heading)
    case .paragraph(let paragraph): add(paragraph)
    case .list(let list): add(list)
    case .table(let table): add(table)
    case .figure(let figure): add(figure)
    case .references(let entries):
      for entry in entries {
        add(Paragraph([.text(TextRun(entry.lead))] + entry.content, style: .reference))
      }
    case .pageBreak: breaksPage = true
    }
  }

  private mutating func add(_ heading: Heading) {
    let automatic = numbering.number(of: heading)
    // In a style of its own it is in the outline all the same.
    let outlineLevel = heading.style.map { _ in max(0, heading.level - 1) }
    open(heading.style ?? .heading(heading.level), numbering: automatic.properties, outlineLevel: outlineLevel)
    let bookmark = beginBookmark(heading.id)
    if let text = automatic.literal { add(TextRun(text)) }
    add(heading.content)
    endBookmark(bookmark)
    xml.add("</w:p>")
  }

  private mutating func add(_ paragraph: Paragraph) {
    open(paragraph.style, alignment: paragraph.alignment)
    add(paragraph.content)
    xml.add("</w:p>")
  }

  private mutating func add(_ list: List) {
    let begun = numbering.begin(list)
    for blocks in list.items {
      item = begun
      add(blocks)
      // An item without words still has its marker.
      if item != nil { add(Paragraph([], style: .listItem)) }
    }
    numbering.end()
  }
}
