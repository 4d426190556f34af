/// An official form as data (表样): its fields, and the pages of words and ruled tables in which they stand.
///
/// `document(answers:blank:profile:)` makes an ordinary `Document` of it, so no writer knows of forms. The file's format:
/// docs/reference/forms.md.
public struct FormTemplate: Hashable, Sendable, Codable {
  public var id: String
  public var name: Bilingual
  /// As the form prints it: `2025-03`. `nil`: the form says nothing of it.
  public var edition: String?
  /// Why it is built as it is; printed nowhere.
  public var comment: String?
  /// Lists of choices that several fields share.
  public var choiceLists: [String: [String]]
  /// In printed order; an id is unique.
  public var fields: [Field]
  public var pages: [Page]
  public var annex: Annex

  /// Blocks that begin on a new page.
  public struct Page: Hashable, Sendable, Codable {
    public var blocks: [Block]
    /// Rows may be lowered to this, and never below their words, where all else would not stand on one page. Millimetres;
    /// `nil`: their heights are kept.
    public var leastRowHeight: Double?
  }

  /// Where answers go that are too long for their cell, or rows that are too many (附页). `{n}` is the annex's number.
  public struct Annex: Hashable, Sendable, Codable {
    /// In the cell: `见附页{n}`
    public var note: String
    /// Below the last row that the table holds: `其余见附页{n}`
    public var rowsNote: String
    /// Above the annex: `附页{n}　{name}`; `{name}` is the field's.
    public var title: String
  }

  /// The field of that id; `nil`: the form has none.
  public func field(_ id: String) -> Field? { fields.first { $0.id == id } }
}
