/// What a page says beside a document's words: where a figure comes from, and what is found at a place.
public struct HTMLNotes: Hashable, Sendable {
  /// Of a figure from a record.
  public struct Datum: Hashable, Sendable {
    /// Shown when the figure is pointed at: its source, its period.
    public var title: String
    /// The page of what it measures; `nil`: there is none.
    public var address: String?

    public init(title: String, address: String?) {
      self.title = title
      self.address = address
    }
  }

  /// A remark behind a block.
  public struct Aside: Hashable, Sendable {
    /// For links to it; unique on the page.
    public var id: String
    /// `fault`, `warning`, `note`: a class of the element.
    public var kind: String
    public var words: String

    public init(id: String, kind: String, words: String) {
      self.id = id
      self.kind = kind
      self.words = words
    }
  }

  /// By the id of the reference.
  public var data: [String: Datum]
  /// References whose words have changed since they were last read, by their places.
  public var stale: Set<SourcePlace>
  /// By the line in which the block begins that they stand behind; see `Document.blockLines`.
  public var asides: [Int: [Aside]]
  /// The language of the asides where it is not the document's own.
  public var language: String

  public init(
    data: [String: Datum] = [:], stale: Set<SourcePlace> = [], asides: [Int: [Aside]] = [:],
    language: String = "zh-Hans"
  ) {
    self.data = data
    self.stale = stale
    self.asides = asides
    self.language = language
  }
}

extension Document {
  /// The lines of the source in which headings, paragraphs, tables and figures begin, in order.
  public var blockLines: [Int] {
    var lines: Set<Int> = []
    var document = self
    document.forEachBlock { block in
      if let line = block.source?.line { lines.insert(line) }
    }
    return lines.sorted()
  }
}

extension Block {
  /// Where it begins; `nil` for lists, whose paragraphs say it, and for what comes from no text.
  var source: SourcePlace? {
    switch self {
    case .heading(let heading): heading.source
    case .paragraph(let paragraph): paragraph.source
    case .table(let table): table.source
    case .figure(let figure): figure.source
    case .list, .references, .pageBreak: nil
    }
  }
}
