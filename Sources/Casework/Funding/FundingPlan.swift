package import CityModel

/// Who pays for a scheme, held against what it costs. Money is in fen, whole.
package struct FundingPlan: Hashable, Sendable {
  package enum Fault: Error, Hashable, Sendable {
    /// A cost of nothing, below nothing or above `mostFen`.
    case total
    /// A source, counted from 0, of an amount below 0 or above `mostFen`.
    case line(Int)
    /// More sources than `mostLines`.
    case tooLong
  }

  /// A hundred thousand million yuan, and lines: so that sums fit.
  package static let mostFen = 10_000_000_000_000
  package static let mostLines = 1000

  package let lines: [FundingLine]
  package let totalFen: Int

  /// - Throws: the first fault: of the total, then of the lines in order.
  package init(_ lines: [FundingLine], totalFen: Int) throws(Fault) {
    guard (1...Self.mostFen).contains(totalFen) else { throw .total }
    guard lines.count <= Self.mostLines else { throw .tooLong }
    if let wrong = lines.firstIndex(where: { !(0...Self.mostFen).contains($0.fen) }) { throw .line(wrong) }
    self.lines = lines
    self.totalFen = totalFen
  }

  package func fen(from kind: FundingLine.Kind) -> Int {
    lines.filter { $0.kind == kind }.map(\.fen).reduce(0, +)
  }

  /// What is not covered yet; below 0 when the sources bring more than the scheme costs.
  package var gapFen: Int { totalFen - lines.map(\.fen).reduce(0, +) }

  package var isBalanced: Bool { gapFen == 0 }

  /// Of what the scheme costs, not of what has been found so far: a gap must not make the public part look small or large.
  package func share(of kind: FundingLine.Kind) -> Ratio { Ratio(fen(from: kind), of: totalFen) }
}
