/// A run of pages with the same furniture, beginning on a new page.
public struct Section: Hashable, Sendable {
  public var blocks: [Block]
  /// `nil`: the profile's own page furniture.
  public var furniture: PageFurniture?
  /// The number of the first page. `nil`: goes on from the section before.
  public var firstPageNumber: Int?
  public var startsOnOddPage: Bool

  public init(
    blocks: [Block], furniture: PageFurniture? = nil, firstPageNumber: Int? = nil, startsOnOddPage: Bool = false
  ) {
    self.blocks = blocks
    self.furniture = furniture
    self.firstPageNumber = firstPageNumber
    self.startsOnOddPage = startsOnOddPage
  }
}

/// What stands in the margins of every page.
public struct PageFurniture: Hashable, Sendable {
  /// Lines above and below the text; may hold `.pageNumber` and `.pageCount`.
  public var header: [Inline]
  public var footer: [Inline]
  /// Outer edge on both sides of a leaf (odd right, even left), as official documents have it; else centred.
  public var footerIsOuter: Bool
  /// None on the first page: a cover.
  public var skipsFirstPage: Bool

  public init(header: [Inline] = [], footer: [Inline] = [], footerIsOuter: Bool = false, skipsFirstPage: Bool = false) {
    self.header = header
    self.footer = footer
    self.footerIsOuter = footerIsOuter
    self.skipsFirstPage = skipsFirstPage
  }
}
