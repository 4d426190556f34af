/// What came of reading a file.
public struct DocxReading: Hashable, Sendable {
  /// `nil`: refused; the findings say why.
  public let document: FormattedDocument?
  /// All at once, in the order in which they were met.
  public let findings: [Finding]
}
