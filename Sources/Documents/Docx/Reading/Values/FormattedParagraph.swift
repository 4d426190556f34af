/// A paragraph with what takes effect in it.
public struct FormattedParagraph: Hashable, Sendable {
  /// The stream of text that it belongs to.
  public enum Story: String, Hashable, Sendable, CaseIterable { case body, footnote, endnote, header, footer }

  /// A cell, counted from 0.
  public struct Cell: Hashable, Sendable {
    /// The place in `FormattedDocument.tables`.
    public var table: Int
    public var row: Int
    /// The first column of the table's grid that the cell covers.
    public var column: Int
  }

  /// From 1 within its part; in the body, tables' and text boxes' paragraphs are counted where they stand.
  public internal(set) var number: Int
  public internal(set) var story: Story
  /// `word/document.xml`, `word/footer1.xml`.
  public internal(set) var part: String
  /// The line of the part at which it begins, from 1. Most files are one line long.
  public internal(set) var line: Int
  /// The place in `FormattedDocument.sections`.
  public internal(set) var section: Int
  /// `nil`: in no table. The innermost, where tables are nested.
  public internal(set) var cell: Cell?
  public internal(set) var isInTextBox: Bool
  /// In a generated table of contents.
  public internal(set) var isInContents: Bool
  /// The place in `FormattedDocument.styles`. `nil`: the file has no such style, and no default one.
  public internal(set) var style: Int?
  public internal(set) var format: ParagraphFormat
  /// The automatic number as printed: `一、`, `（二）`, `3.`; `nil` where there is none.
  public internal(set) var numberText: String?
  /// Between number and words: a tab or a space; empty for none.
  public internal(set) var numberSuffix: String
  /// Of the automatic number, which has its own.
  public internal(set) var numberFormat: RunFormat?
  public internal(set) var runs: [FormattedRun]
  /// Of the paragraph's mark: what an empty paragraph is as tall as.
  public internal(set) var markFormat: RunFormat
  public internal(set) var fields: [FormattedField]
  /// A page break or column break stands in it.
  public internal(set) var hasPageBreak: Bool
  public internal(set) var hasTrackedChange: Bool
  public internal(set) var hasComment: Bool
  /// Places in `FormattedDocument.images`.
  public internal(set) var images: Range<Int>

  /// Its words, without the automatic number.
  public var text: String { runs.reduce(into: "") { if !$1.format.isHidden.value { $0 += $1.text } } }

  /// Its words as printed, the automatic number before them.
  public var numberedText: String { (numberText ?? "") + text }

  /// 1...9; `nil` is body text.
  public var outlineLevel: Int? { format.outlineLevel.value }
}
