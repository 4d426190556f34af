extension FormattedDocument {
  /// The paragraphs of the body, those of its tables and text boxes among them.
  public var body: ArraySlice<FormattedParagraph> {
    paragraphs.prefix { $0.story == .body }
  }

  /// The section that a paragraph of the body stands in; of others, the first section that uses it.
  public func section(of paragraph: FormattedParagraph) -> FormattedSection {
    sections[min(max(paragraph.section, 0), sections.count - 1)]
  }

  /// The name of the style at a place of the list, as the word processor shows it. `nil`: no such style.
  public func styleName(_ index: Int?) -> String? {
    index.flatMap { styles.indices.contains($0) ? styles[$0].name : nil }
  }

  /// All words of the body: one line a paragraph, with its automatic number.
  public func plainText() -> String {
    body.map(\.numberedText).joined(separator: "\n")
  }
}
