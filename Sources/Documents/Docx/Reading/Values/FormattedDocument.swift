/// A Word-processor file as it will look: every paragraph and run with the formatting that takes effect, and where each
/// property comes from.
///
/// Made by `readDocx`. Lengths are in points. Nothing of the file is followed, run or fetched.
public struct FormattedDocument: Hashable, Sendable {
  /// In the order of the text; at least one.
  public internal(set) var sections: [FormattedSection]
  /// The body's first, in document order with those of tables and text boxes where they stand; then footnotes, endnotes,
  /// headers and footers, part by part.
  public internal(set) var paragraphs: [FormattedParagraph]
  public internal(set) var tables: [FormattedTable]
  /// Every style of the file; a `FormatOrigin` and a paragraph name theirs by the place in this list.
  public internal(set) var styles: [FormattedStyle]
  public internal(set) var images: [FormattedImage]
  public internal(set) var settings: DocumentSettings
  public internal(set) var review: ReviewMarks
  /// What the file says of itself.
  public internal(set) var properties: Document.Properties
  /// The program that wrote the file, as it names itself: `Microsoft Office Word`, `WPS Office`. `nil`: not said.
  public internal(set) var application: String?
}
