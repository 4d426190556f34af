extension Document {
  /// What a reader copies out of any output, one line for each paragraph, caption and paragraph of a cell; the footnotes
  /// follow the text, each behind its mark. Page furniture and the words within drawings are no part of it.
  ///
  /// Every output holds to this text, white space aside. Numbers are those of `numbered(by:)`, which comes first: what it
  /// has not resolved is printed by its id.
  public func plainText() -> String {
    var text = PlainText(language: properties.language)
    for section in sections { text.add(section.blocks) }
    text.addNotes()
    return text.lines.map { $0 + "\n" }.joined()
  }
}

extension [Inline] {
  /// The text of one paragraph without its footnotes: what an outline, a reference or a description calls it by.
  public func plainText(language: String) -> String {
    var text = PlainText(language: language)
    return text.line(filter { if case .footnote = $0 { false } else { true } })
  }
}
