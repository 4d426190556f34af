/// One thing that a person can mend, in a text, a form, a profile or a file.
///
/// Codes are stable and readable (`format.font`, `markdown.unclosed-table`). A finding never stops the work: all of them are
/// handed out together.
public struct Finding: Hashable, Sendable, Codable {
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// The office sends the paper back.
    case fault
    /// To be looked at by a person.
    case warning
    /// Said for the record: a substituted font, a blank left open on purpose.
    case note
  }

  /// Where it stands. What does not apply is `nil`.
  public struct Place: Hashable, Sendable, Codable {
    /// In a text.
    public var source: SourcePlace?
    /// Of a Word-processor file: the paragraph's number in the body from 1, tables' paragraphs counted in their order.
    public var paragraph: Int?
    /// Within it, from 1, in characters.
    public var character: Int?
    /// The page of the rendered file, from 1.
    public var page: Int?
    /// A part of a container (`word/document.xml`), a field of a form, a key of a profile.
    public var part: String?
    /// The first characters of what stands there, at most twenty.
    public var quote: String?

    public init(
      source: SourcePlace? = nil, paragraph: Int? = nil, character: Int? = nil, page: Int? = nil, part: String? = nil,
      quote: String? = nil
    ) {
      self.source = source
      self.paragraph = paragraph
      self.character = character
      self.page = page
      self.part = part
      self.quote = quote
    }
  }

  public var code: String
  public var severity: Severity
  public var place: Place
  /// Where the very same stands again.
  public var otherPlaces: [Place] = []
  /// The rule with its clause: `GB/T 9704-2012 5.2.2`. `nil`: no rule of a standard, the file or text itself is broken.
  public var rule: String?
  /// What it is, and what it should be: `小四`, `三号`. `nil` where there is nothing to hold against each other.
  public var found: String?
  public var expected: String?
  /// For the person, in both languages: one sentence, and what to do.
  public var message: Bilingual

  public init(
    _ code: String, _ severity: Severity, at place: Place = Place(), rule: String? = nil, found: String? = nil,
    expected: String? = nil, _ message: Bilingual
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.rule = rule
    self.found = found
    self.expected = expected
    self.message = message
  }
}
