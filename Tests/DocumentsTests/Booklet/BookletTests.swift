import Documents
import Testing

/// The order of pages on sheets that are folded and stapled.
@Suite struct BookletTests {
  @Test(
    arguments: [
      (0, ""), (1, "·|1 ·|·"), (2, "·|1 2|·"), (3, "·|1 2|3"), (4, "4|1 2|3"), (5, "·|1 2|·, ·|3 4|5"),
      (6, "·|1 2|·, 6|3 4|5"), (7, "·|1 2|7, 6|3 4|5"), (8, "8|1 2|7, 6|3 4|5"),
      (9, "·|1 2|·, ·|3 4|9, 8|5 6|7"), (10, "·|1 2|·, 10|3 4|9, 8|5 6|7"), (11, "·|1 2|11, 10|3 4|9, 8|5 6|7"),
      (12, "12|1 2|11, 10|3 4|9, 8|5 6|7"), (13, "·|1 2|·, ·|3 4|13, 12|5 6|11, 10|7 8|9"),
      (14, "·|1 2|·, 14|3 4|13, 12|5 6|11, 10|7 8|9"), (15, "·|1 2|15, 14|3 4|13, 12|5 6|11, 10|7 8|9"),
      (16, "16|1 2|15, 14|3 4|13, 12|5 6|11, 10|7 8|9"),
      (17, "·|1 2|·, ·|3 4|17, 16|5 6|15, 14|7 8|13, 12|9 10|11"),
    ]) func `each sheet's front and back are`(_ sample: (pages: Int, sheets: String))
  {
    #expect(words(Booklet(pageCount: sample.pages)) == sample.sheets)
  }

  @Test(arguments: 0...200) func `folded and leafed through, the pages come in order and blanks at the end`(
    _ pages: Int
  ) {
    let booklet = Booklet(pageCount: pages)
    let read = leafedThrough(booklet)
    let blanks = [Int?](repeating: nil, count: booklet.blankCount)
    #expect(read == (0..<pages).map { $0 + 1 } + blanks)
    #expect((0...3).contains(booklet.blankCount))
  }

  /// Lays the sheets on one another, the inner ones into the outer ones, folds them, and turns leaf after leaf.
  private func leafedThrough(_ booklet: Booklet) -> [Int?] {
    // Each folded sheet is two leaves with a page on either side; the stack is opened from its outermost leaf inwards.
    let firstLeaves = booklet.sheets.flatMap { [$0.front.right, $0.back.left] }
    let secondLeaves = booklet.sheets.reversed().flatMap { [$0.back.right, $0.front.left] }
    return firstLeaves + secondLeaves
  }

  private func words(_ booklet: Booklet) -> String {
    booklet.sheets.map { "\(words($0.front)) \(words($0.back))" }.joined(separator: ", ")
  }

  private func words(_ side: Booklet.Side) -> String {
    [side.left, side.right].map { $0.map(String.init) ?? "·" }.joined(separator: "|")
  }
}
