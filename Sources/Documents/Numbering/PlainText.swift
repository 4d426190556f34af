/// The lines of a document's text, in the making.
struct PlainText {
  let words: PrintedWords
  private(set) var lines: [String] = []
  private var notes: [[Inline]] = []

  init(language: String) { words = PrintedWords(language: language) }

  mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block, marker: "") }
  }

  /// The footnotes met so far. A footnote within a footnote follows them.
  mutating func addNotes() {
    var next = 0
    while next < notes.count {
      next += 1
      lines.append(circledNumber(next) + line(notes[next - 1]))
    }
  }

  /// One paragraph's text; its footnotes are kept for the end.
  mutating func line(_ content: [Inline]) -> String {
    var text = ""
    for inline in content { text += word(inline) }
    return text
  }

  private mutating func add(_ block: Block, marker: String) {
    switch block {
    case .heading(let heading): lines.append(marker + line(heading.numberedContent))
    case .paragraph(let paragraph): lines.append(marker + line(paragraph.content))
    case .list(let list): add(list)
    case .table(let table): add(table)
    case .figure(let figure): addCaption(figure.captionContent(language: words.language))
    case .references(let entries):
      for entry in entries { lines.append(entry.lead + line(entry.content)) }
    case .pageBreak: break
    }
  }

  /// An item's marker stands before the first paragraph in it.
  private mutating func add(_ list: List) {
    for (index, item) in list.items.enumerated() {
      for (place, block) in item.enumerated() {
        add(block, marker: place == 0 ? list.markerText(at: index) : "")
      }
    }
  }

  private mutating func add(_ table: Table) {
    addCaption(table.captionContent(language: words.language))
    for cell in table.rows.flatMap(\.cells) { add(cell.blocks) }
  }

  private mutating func addCaption(_ caption: [Inline]?) {
    if let caption { lines.append(line(caption)) }
  }

  private mutating func word(_ inline: Inline) -> String {
    switch inline {
    case .text(let run): return run.text
    case .lineBreak: return "\n"
    case .blank(let width): return String(repeating: "\u{3000}", count: max(0, width))
    case .tick(let tick): return tick.text
    case .data(let data): return data.printedText(language: words.language)
    case .reference(let id, _): return words.notFound(id)
    case .citation(let citations): return "[" + citations.map(\.key).joined(separator: ",") + "]"
    case .footnote(let note):
      notes.append(note)
      return circledNumber(notes.count)
    case .pageNumber, .pageCount: return ""
    }
  }
}
