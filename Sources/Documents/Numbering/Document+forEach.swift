extension Document {
  /// Changes every block in the order of the text, those within lists and cells after the one that holds them.
  public mutating func forEachBlock(_ change: (inout Block) -> Void) {
    for index in sections.indices { sections[index].blocks.forEachBlock(change) }
  }

  /// Changes every stretch of inline content in the order of the text; page furniture comes before its section.
  public mutating func forEachContent(_ change: (inout [Inline]) -> Void) {
    for index in sections.indices {
      if var furniture = sections[index].furniture {
        change(&furniture.header)
        change(&furniture.footer)
        sections[index].furniture = furniture
      }
      sections[index].blocks.forEachContent(change)
    }
  }
}

extension [Block] {
  mutating func forEachBlock(_ change: (inout Block) -> Void) {
    for index in indices {
      change(&self[index])
      self[index].withParts { $0.forEachBlock(change) }
    }
  }

  mutating func forEachContent(_ change: (inout [Inline]) -> Void) {
    for index in indices { self[index].forEachContent(change) }
  }
}

extension Block {
  /// The blocks within a list's items or a table's cells.
  mutating func withParts(_ change: (inout [Block]) -> Void) {
    switch self {
    case .list(var list):
      for index in list.items.indices { change(&list.items[index]) }
      self = .list(list)
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices { change(&table.rows[row].cells[cell].blocks) }
      }
      self = .table(table)
    case .heading, .paragraph, .figure, .references, .pageBreak: break
    }
  }

  mutating func forEachContent(_ change: (inout [Inline]) -> Void) {
    switch self {
    case .heading(var heading):
      change(&heading.content)
      self = .heading(heading)
    case .paragraph(var paragraph):
      change(&paragraph.content)
      self = .paragraph(paragraph)
    case .figure(var figure):
      figure.caption = figure.caption.map { changed($0, change) }
      self = .figure(figure)
    case .table(var table):
      table.caption = table.caption.map { changed($0, change) }
      self = .table(table)
      withParts { $0.forEachContent(change) }
    case .list: withParts { $0.forEachContent(change) }
    case .references, .pageBreak: break
    }
  }
}

private func changed(_ content: [Inline], _ change: (inout [Inline]) -> Void) -> [Inline] {
  var content = content
  change(&content)
  return content
}
