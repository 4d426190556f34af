/// A document as a value: what it says and how it is built, not how it looks. A `LayoutProfile` says that.
///
/// One value is written to DOCX, PDF and HTML. The same value, profile and font set give the same bytes.
public struct Document: Hashable, Sendable {
  public var properties: Properties
  /// At least one. Each begins on a new page.
  public var sections: [Section]
  /// How the text refers to its list of references. `nil`: as its layout profile says, else by number.
  public var citations: CitationSystem?

  public init(properties: Properties = Properties(), sections: [Section], citations: CitationSystem? = nil) {
    self.properties = properties
    self.sections = sections
    self.citations = citations
  }

  /// What a file says of itself.
  public struct Properties: Hashable, Sendable {
    public var title: String
    public var author: String
    public var subject: String
    public var keywords: [String]
    /// BCP 47: `zh-Hans`, `en`.
    public var language: String
    /// When it was made, in seconds since 1970 (UTC). `nil`: the file says nothing of it. Never the clock's.
    public var madeAtSeconds: Int?

    public init(
      title: String = "", author: String = "", subject: String = "", keywords: [String] = [],
      language: String = "zh-Hans",
      madeAtSeconds: Int? = nil
    ) {
      self.title = title
      self.author = author
      self.subject = subject
      self.keywords = keywords
      self.language = language
      self.madeAtSeconds = madeAtSeconds
    }
  }
}
