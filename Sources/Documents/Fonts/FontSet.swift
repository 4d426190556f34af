/// The fonts at hand for one document. Same document, profile and font set: same bytes.
public struct FontSet: Sendable {
  public let files: [FontFile]

  public init(_ files: [FontFile]) { self.files = files }
}
