/// A drawing with its caption: vector in PDF and HTML, a picture in DOCX.
public struct Figure: Hashable, Sendable {
  public var drawing: Drawing
  public var caption: [Inline]?
  /// Given by `Document.numbered(by:)` to those with a caption, from 1; `nil` before it.
  public var number: Int?
  /// For those who do not see it.
  public var description: String
  /// `nil`: the text's width, or the drawing's own where that is smaller.
  public var widthMillimetres: Double?
  public var id: String?
  public var source: SourcePlace?

  public init(
    _ drawing: Drawing, caption: [Inline]? = nil, description: String, widthMillimetres: Double? = nil,
    id: String? = nil,
    source: SourcePlace? = nil
  ) {
    self.drawing = drawing
    self.caption = caption
    self.description = description
    self.widthMillimetres = widthMillimetres
    self.id = id
    self.source = source
  }
}
