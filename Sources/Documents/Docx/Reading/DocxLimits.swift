/// How much of a file is read. What is larger is refused, before it is unpacked.
public struct DocxLimits: Hashable, Sendable {
  /// Of the file itself.
  public var fileBytes = 64 << 20
  /// Entries of the container.
  public var entries = 4_000
  /// Of all entries unpacked, as the container claims them.
  public var unpackedBytes = 512 << 20
  /// Of one part of XML unpacked.
  public var partBytes = 32 << 20
  /// Unpacked to packed, of entries larger than a megabyte. Written text reaches 60.
  public var ratio = 200
  /// Elements of one part.
  public var elements = 2_000_000
  /// Elements within one another.
  public var depth = 200
  /// Paragraphs of the whole file.
  public var paragraphs = 100_000
  /// Findings handed out.
  public var findings = 200

  public init() {}

  public static let standard = DocxLimits()
}
