/// Which pages stand where when a document is printed two to a side, folded in the middle and stapled in the fold.
///
/// The outermost sheet comes first: a stack of the sheets as they are listed, each with its front upwards, is folded with the
/// fronts outside. Bound on the left, as documents that are read from left to right are.
public struct Booklet: Hashable, Sendable {
  /// One side of a sheet: page numbers from 1; `nil` is a blank.
  public struct Side: Hashable, Sendable {
    public var left: Int?
    public var right: Int?

    public init(left: Int?, right: Int?) {
      self.left = left
      self.right = right
    }
  }

  /// A sheet that is turned over on its short edge, so that both its sides stand upright.
  public struct Sheet: Hashable, Sendable {
    public var front: Side
    public var back: Side

    public init(front: Side, back: Side) {
      self.front = front
      self.back = back
    }
  }

  public let pageCount: Int
  public let sheets: [Sheet]

  /// - Parameter pageCount: the blanks that are needed come after the last page; none and no sheet for 0.
  public init(pageCount: Int) {
    precondition(pageCount >= 0, "a document has pages or none")
    self.pageCount = pageCount
    let sheetCount = (pageCount + 3) / 4
    let last = sheetCount * 4
    func page(_ number: Int) -> Int? { number <= pageCount ? number : nil }
    sheets = (0..<sheetCount).map { sheet in
      let first = 2 * sheet + 1
      return Sheet(
        front: Side(left: page(last + 1 - first), right: page(first)),
        back: Side(left: page(first + 1), right: page(last - first)))
    }
  }

  /// How many pages stay empty: 0 to 3.
  public var blankCount: Int { sheets.count * 4 - pageCount }
}
