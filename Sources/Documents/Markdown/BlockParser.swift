/// Reads lines into sections of blocks.
struct BlockParser {
  var reading: Reading
  private(set) var sections: [Section] = []
  let lines: [SourceLine]
  /// Of the line that is read next.
  var next = 0
  /// Of the section that is being read.
  var blocks: [Block] = []
  private var isFirstSection = true
  private var section = Section(blocks: [])
  private var style: OpenStyle?

  /// A stretch of `:::` that has not ended.
  struct OpenStyle {
    var name: StyleName
    var alignment: Alignment?
    var place: SourcePlace?
  }

  init(lines: ArraySlice<SourceSlice>, reading: Reading) {
    self.lines = lines.map(SourceLine.init)
    self.reading = reading
  }

  mutating func parse() {
    takeNotes()
    while next < lines.count {
      let line = lines[next]
      next += 1
      parse(line)
    }
    if let style { reading.find(.styleUnclosed, at: style.place) }
    endSection()
    findUnusedNotes()
  }

  private mutating func parse(_ line: SourceLine) {
    switch line.kind {
    case .blank: break
    case .note: skipNote()
    case .heading(let signs, let words): heading(signs, words, at: line.place)
    case .command(let name, let attributes): command(name, attributes, at: line.place)
    case .fence(let words): fence(words, at: line.place)
    case .item(let marker, let words): lists(from: marker, words, line)
    case .row: table(from: next - 1, caption: nil, at: line.place)
    case .caption(let words): caption(words, line)
    case .figure(let words): figure(words, at: line.place)
    case .text(let words): paragraph(from: words)
    }
  }

  /// A paragraph goes on to the first line that is something else.
  mutating func paragraph(from first: SourceSlice) {
    let words = joined(first)
    if let sign = words.first, sign.scalar == "#" { reading.find(.headingSpace, at: sign.place) }
    guard !words.isEmpty else { return }
    let content = reading.inlines(words)
    blocks.append(
      .paragraph(
        Paragraph(content, style: style?.name ?? .body, alignment: style?.alignment, source: words.first?.place)))
  }

  /// A line and the lines of text right below it.
  mutating func joined(_ first: SourceSlice) -> SourceSlice {
    var words = Array(first)
    while next < lines.count, case .text(let more) = lines[next].kind {
      words.join(more)
      next += 1
    }
    if words.hasBreakAtEnd { words.removeLast() }
    return words[...]
  }

  private mutating func heading(_ signs: Int, _ line: SourceSlice, at place: SourcePlace?) {
    let (words, attributes) = Attributes.split(line)
    reading.expect(attributes, classes: ["unnumbered"])
    if signs > 5 { reading.find(.headingLevel, at: place) }
    if words.isEmpty { return reading.find(.emptyHeading, at: place) }
    blocks.append(
      .heading(
        Heading(
          level: min(signs, 5) - 1, content: reading.inlines(words),
          isNumbered: !attributes.classes.contains("unnumbered"), id: attributes.id, source: place)))
  }

  private mutating func command(_ name: String, _ attributes: Attributes, at place: SourcePlace?) {
    switch name {
    case "newpage": blocks.append(.pageBreak)
    case "references": blocks.append(.references([]))
    case "section":
      reading.expect(attributes, classes: ["odd"], keys: ["page"])
      endSection()
      section.startsOnOddPage = attributes.classes.contains("odd")
      section.firstPageNumber = attributes.values["page"].flatMap { Int($0) }
      return
    default: reading.find(.command, at: place, found: name)
    }
    reading.expect(attributes)
  }

  /// The text before the first `\section` is a section only where there is any.
  private mutating func endSection() {
    section.blocks = blocks
    if !isFirstSection || !blocks.isEmpty || next >= lines.count { sections.append(section) }
    isFirstSection = false
    section = Section(blocks: [])
    blocks = []
  }

  private mutating func fence(_ words: SourceSlice, at place: SourcePlace?) {
    guard !words.isEmpty else {
      if style == nil { reading.find(.styleUnopened, at: place) }
      style = nil
      return
    }
    if let style { reading.find(.styleUnclosed, at: style.place) }
    style = openStyle(words, at: place)
  }

  private mutating func openStyle(_ words: SourceSlice, at place: SourcePlace?) -> OpenStyle {
    var open = OpenStyle(name: .body, alignment: nil, place: place)
    for (index, word) in words.split(whereSeparator: \.isSpace).enumerated() {
      if let alignment = Alignment(markdown: word.text) {
        open.alignment = alignment
      } else if index == 0, word.allSatisfy({ ("a"..."z").contains($0.scalar) || $0.isDigit || $0.scalar == "-" }) {
        open.name = StyleName(rawValue: word.text)
      } else {
        reading.find(.styleName, at: word.first?.place, found: word.text)
      }
    }
    return open
  }
}

extension Alignment {
  /// By the names of the contract, and as Americans write it.
  fileprivate init?(markdown word: String) { self.init(rawValue: word == "center" ? "centre" : word) }
}
