extension Reading {
  /// Reads the words of one paragraph, heading, caption or cell.
  mutating func inlines(_ words: SourceSlice) -> [Inline] {
    var parser = InlineParser(words, isNote: false)
    parser.parse(&self)
    return parser.content(&self)
  }

  /// The words of a footnote that the text refers to. Each has one place, so that a text of references cannot grow
  /// without bound.
  mutating func note(_ name: String, at place: SourcePlace) -> [Inline]? {
    guard let words = notes.removeValue(forKey: name) else {
      find(usedNotes.contains(name) ? .footnoteTwice : .footnoteUndefined, at: place, found: name)
      return nil
    }
    usedNotes.insert(name)
    var parser = InlineParser(words, isNote: true)
    parser.parse(&self)
    return parser.content(&self)
  }
}
