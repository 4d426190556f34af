extension BlockParser {
  private static var depthLimit: Int { 8 }

  /// Reads items, what is indented below them, and the lines that go on with them.
  mutating func lists(from marker: ItemMarker, _ words: SourceSlice, _ line: SourceLine) {
    var open: [OpenList] = []
    add(marker, words, line, to: &open)
    var isAfterBlank = false
    while next < lines.count {
      let line = lines[next]
      switch line.kind {
      case .blank: isAfterBlank = true
      case .item(let marker, let words): add(marker, words, line, to: &open)
      case .text(let words) where !isAfterBlank: open[open.count - 1].words.join(words)
      case .text(let words) where line.indent > (open.first?.indent ?? 0): further(words, line, in: &open)
      default: return close(&open)
      }
      if !line.isBlank { isAfterBlank = false }
      next += 1
    }
    close(&open)
  }

  private mutating func add(_ marker: ItemMarker, _ words: SourceSlice, _ line: SourceLine, to open: inout [OpenList]) {
    while let last = open.last, last.indent > line.indent, open.count > 1 { closeLast(&open) }
    var indent = line.indent
    if let last = open.last, indent > last.indent, open.count >= Self.depthLimit {
      reading.find(.listDepth, at: line.place)
      indent = last.indent
    }
    if let last = open.last, indent <= last.indent {
      if last.list.marker == marker.kind { return addItem(marker, words, line, to: &open) }
      closeLast(&open)
    }
    if !open.isEmpty { flush(&open) }
    let list = List(marker: marker.kind, start: marker.number, items: [[]], source: line.place)
    open.append(OpenList(indent: indent, list: list, lastNumber: marker.number, words: Array(words)))
  }

  private mutating func addItem(
    _ marker: ItemMarker, _ words: SourceSlice, _ line: SourceLine, to open: inout [OpenList]
  ) {
    flush(&open)
    let last = open.count - 1
    let isNext = marker.number == open[last].lastNumber + 1
    let isRepeated = marker.number == open[last].lastNumber && marker.number == open[last].list.start
    if marker.kind != .bullet, !isNext, !isRepeated {
      let expected = open[last].list.start + open[last].list.items.count
      reading.find(.listNumber, at: line.place, found: String(marker.number), expected: String(expected))
    }
    open[last].lastNumber = marker.number
    open[last].list.items.append([])
    open[last].words = Array(words)
  }

  /// A further paragraph of the deepest item that stands further left.
  private mutating func further(_ words: SourceSlice, _ line: SourceLine, in open: inout [OpenList]) {
    while let last = open.last, last.indent >= line.indent, open.count > 1 { closeLast(&open) }
    flush(&open)
    open[open.count - 1].words = Array(words)
  }

  /// Sets the words read so far as a paragraph of the last item.
  private mutating func flush(_ open: inout [OpenList]) {
    let last = open.count - 1
    var words = open[last].words
    if words.hasBreakAtEnd { words.removeLast() }
    open[last].words = []
    let item = open[last].list.items.count - 1
    guard !words.isEmpty || open[last].list.items[item].isEmpty else { return }
    let paragraph = Paragraph(reading.inlines(words[...]), style: .listItem, source: words.first?.place)
    open[last].list.items[item].append(.paragraph(paragraph))
  }

  /// Ends the last list and hands it to the item that holds it, or to the text.
  private mutating func closeLast(_ open: inout [OpenList]) {
    flush(&open)
    let list = open.removeLast().list
    guard !open.isEmpty else { return blocks.append(.list(list)) }
    let item = open[open.count - 1].list.items.count - 1
    open[open.count - 1].list.items[item].append(.list(list))
  }

  private mutating func close(_ open: inout [OpenList]) {
    while !open.isEmpty { closeLast(&open) }
  }
}
