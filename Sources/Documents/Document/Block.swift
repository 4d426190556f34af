/// What stands below one another on a page.
public enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  case list(List)
  case table(Table)
  case figure(Figure)
  /// The list of what was cited, in the order of the citations. Which entries: see `References`.
  case references([ReferenceEntry])
  case pageBreak
}

/// A heading by level; 0 is the document's main title.
public struct Heading: Hashable, Sendable {
  /// 0...4
  public var level: Int
  public var content: [Inline]
  /// `false`: the words are printed as they stand, without the number of its level.
  public var isNumbered: Bool
  /// `nil`: that of its level. A form's headings stand as the form has them and still are in the outline.
  public var style: StyleName?
  /// `（一）`, given by `Document.numbered(by:)`; `nil` before it and where there is none.
  public var number: String?
  /// For references within the document. `nil`: nobody refers to it.
  public var id: String?
  public var source: SourcePlace?

  public init(
    level: Int, content: [Inline], isNumbered: Bool = true, style: StyleName? = nil, number: String? = nil,
    id: String? = nil, source: SourcePlace? = nil
  ) {
    self.level = level
    self.content = content
    self.isNumbered = isNumbered
    self.style = style
    self.number = number
    self.id = id
    self.source = source
  }
}

/// A paragraph in a named style of the profile.
public struct Paragraph: Hashable, Sendable {
  public var style: StyleName
  public var content: [Inline]
  /// `nil`: as the style says.
  public var alignment: Alignment?
  public var source: SourcePlace?

  public init(_ content: [Inline], style: StyleName = .body, alignment: Alignment? = nil, source: SourcePlace? = nil) {
    self.style = style
    self.content = content
    self.alignment = alignment
    self.source = source
  }
}

public enum Alignment: String, Hashable, Sendable, Codable {
  case start, centre, end
  /// Both edges.
  case justified
  /// Spread over the whole width, as labels of a form are (分散对齐).
  case distributed
}

/// The name of a style in a layout profile. A profile that lacks it uses `body`.
public struct StyleName: Hashable, Sendable, Codable, ExpressibleByStringLiteral, RawRepresentable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  public static let title: StyleName = "title"
  public static let body: StyleName = "body"
  public static let quotation: StyleName = "quotation"
  public static let listItem: StyleName = "list-item"
  public static let caption: StyleName = "caption"
  public static let tableHead: StyleName = "table-head"
  public static let tableText: StyleName = "table-text"
  public static let footnote: StyleName = "footnote"
  public static let reference: StyleName = "reference"
  public static let pageNumber: StyleName = "page-number"
  public static let header: StyleName = "header"
  /// `heading1` … `heading4`; level 0 is `title`.
  public static func heading(_ level: Int) -> StyleName { level == 0 ? .title : StyleName(rawValue: "heading\(level)") }
}
