extension Table {
  /// The caption with its number before it, as every output prints it; `nil` where there is no caption.
  public func captionContent(language: String) -> [Inline]? {
    caption.map { numbered($0, number.map(PrintedWords(language: language).table)) }
  }
}

extension Figure {
  /// The caption with its number before it, as every output prints it; `nil` where there is no caption.
  public func captionContent(language: String) -> [Inline]? {
    caption.map { numbered($0, number.map(PrintedWords(language: language).figure)) }
  }
}

extension Heading {
  /// The heading's words with their number before them, as every output prints them.
  public var numberedContent: [Inline] { number.map { [.text(TextRun($0))] + content } ?? content }
}

extension ReferenceEntry {
  /// `[1]`, before the entry's words; a space parts them.
  public var label: String { "[\(number)]" }

  /// What stands before its words in the list: the number, or nothing where works are cited by author and date.
  var lead: String { citedAs == nil ? label + " " : "" }
}

extension DataReference {
  /// What is printed: a missing value is a visible hole, never a zero and never nothing.
  public func printedText(language: String) -> String { text ?? PrintedWords(language: language).hole }
}

private func numbered(_ caption: [Inline], _ number: String?) -> [Inline] {
  number.map { [.text(TextRun($0 + " "))] + caption } ?? caption
}
