/// A part of a whole, as two whole numbers: 2 of 3, never 0.666….
///
/// Comparisons multiply crosswise in double width, so neither rounding nor a large number can tip a limit. Two ratios
/// of the same size but written otherwise (1 of 2, 2 of 4) are not `==`: what is kept is what was counted.
package struct Ratio: Hashable, Codable, Sendable {
  package let part: Int
  package let whole: Int

  /// - Precondition: neither is below 0.
  package init(_ part: Int, of whole: Int) {
    precondition(part >= 0 && whole >= 0, "a share counts what is there")
    self.part = part
    self.whole = whole
  }

  /// For showing only; 0...1 when the part lies within the whole. `nil` when there is nothing to have a part of.
  package var share: Double? { whole > 0 ? Double(part) / Double(whole) : nil }

  /// Whether it reaches the limit, the limit itself included (以上). A part of nothing reaches none.
  package func isAtLeast(_ limit: Ratio) -> Bool { whole > 0 && !crossed(limit, isLess: true) }

  /// Whether it passes the limit, the limit itself left out (过半数, 超过). A part of nothing passes none.
  package func isOver(_ limit: Ratio) -> Bool { whole > 0 && crossed(limit, isLess: false) }

  private func crossed(_ limit: Ratio, isLess: Bool) -> Bool {
    let mine = part.multipliedFullWidth(by: limit.whole)
    let its = limit.part.multipliedFullWidth(by: whole)
    return isLess ? (mine.high, mine.low) < (its.high, its.low) : (mine.high, mine.low) > (its.high, its.low)
  }
}
