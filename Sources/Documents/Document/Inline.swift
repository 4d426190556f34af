/// What stands beside one another in a line.
public enum Inline: Hashable, Sendable {
  case text(TextRun)
  case lineBreak
  /// An empty stretch for hand-writing, with a line below it.
  case blank(widthCharacters: Int)
  /// ☐ ☒ √, drawn where a font lacks them.
  case tick(Tick)
  case footnote([Inline])
  /// Keys of the bibliography; printed as one number group.
  case citation([Citation])
  /// A figure's own number, given by what it refers to. `text` is what is printed now.
  case data(DataReference)
  /// To a heading, table or figure by its id; printed as its number.
  case reference(to: String, source: SourcePlace? = nil)
  case pageNumber
  case pageCount
}

/// Words set alike.
public struct TextRun: Hashable, Sendable {
  public var text: String
  public var isBold: Bool
  public var isItalic: Bool
  public var isUnderlined: Bool
  public var script: Script
  public var source: SourcePlace?

  public enum Script: String, Hashable, Sendable { case plain, superscript, `subscript` }

  public init(
    _ text: String, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false, script: Script = .plain,
    source: SourcePlace? = nil
  ) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.script = script
    self.source = source
  }
}

/// The mark of a choice.
public enum Tick: String, Hashable, Sendable, Codable {
  /// ☐
  case open
  /// ☒
  case crossed
  /// √ on an option, as the form's instruction asks
  case check
  /// ☑
  case checkedBox
}

/// A work that the text cites.
public struct Citation: Hashable, Sendable {
  public var key: String
  /// `23-25`. `nil`: the whole work.
  public var pages: String?
  public var source: SourcePlace?

  public init(key: String, pages: String? = nil, source: SourcePlace? = nil) {
    self.key = key
    self.pages = pages
    self.source = source
  }
}

/// A figure in the text that comes from a record: the id of what it is bound to and the words printed for it.
public struct DataReference: Hashable, Sendable {
  public var id: String
  /// `nil`: the record has no value; printed as a visible hole, never as zero.
  public var text: String?
  public var source: SourcePlace?

  public init(id: String, text: String?, source: SourcePlace? = nil) {
    self.id = id
    self.text = text
    self.source = source
  }
}
