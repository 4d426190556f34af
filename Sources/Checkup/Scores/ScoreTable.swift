import CityModel

/// The numbers that a composite is reckoned from: plain arrays, one column an indicator, one row a region.
struct ScoreTable: Sendable {
  struct Column: Sendable {
    /// As stated; missing where a region has no comparable figure.
    let numbers: [Double?]
    let rises: Bool
    let worst: Double?
    let best: Double?
  }

  let root: ScoreNode
  let nodeCount: Int
  let columns: [Column]
  let rowCount: Int
  let leastData: Double

  /// Whether a region has enough: the least share of all indicators, and something in every group of the first level. A
  /// feature that was not measured at all cannot be made up for by one that was.
  func isEligible(_ row: Int) -> Bool {
    let known = columns.count { $0.numbers[row] != nil }
    return Double(known) >= leastData * Double(columns.count) - 1e-9 && known > 0
      && root.children.allSatisfy { group in group.leaves.contains { columns[$0].numbers[row] != nil } }
  }

  /// Every column after outliers and normalisation; `nil` for one that tells nothing apart.
  func scaled(_ outliers: Composite.Outliers, _ normalisation: Composite.Normalisation) -> [Scaled?] {
    columns.map { column in
      normalised(
        winsorised(column.numbers, by: outliers), by: normalisation, rises: column.rises, worst: column.worst,
        best: column.best)
    }
  }

  /// Weights of the leaves that follow from the data: reckoned from the eligible regions that have every kept indicator.
  ///
  /// - Returns: `nil` for equal and given weights; an empty array when fewer than three regions are complete or they do
  ///   not tell enough apart.
  func shares(_ weighting: Composite.Weighting, _ scaled: [Scaled?]) -> [Double]? {
    guard weighting == .entropy || weighting == .critic else { return nil }
    let kept = scaled.indices.filter { scaled[$0] != nil }
    let rows = completeRows(kept).map { row in kept.map { scaled[$0]?.values[row] ?? 0 } }
    guard rows.count >= Self.leastCompleteRows,
      let weights = weighting == .entropy ? entropyWeights(rows) : criticWeights(rows)
    else { return [] }
    var shares = [Double](repeating: 0, count: scaled.count)
    for (place, column) in kept.enumerated() { shares[column] = weights[place] }
    return shares
  }

  func completeRows(_ kept: [Int]) -> [Int] {
    (0..<rowCount).filter { row in isEligible(row) && kept.allSatisfy { columns[$0].numbers[row] != nil } }
  }

  /// Two points lie on one line whatever they are: from two regions nothing can be learnt of how indicators go together.
  static let leastCompleteRows = 3
}
