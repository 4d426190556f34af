/// Weights by CRITIC: an indicator weighs more when it differs more, and when the others do not say the same already.
///
/// Each column is brought to 0...1 by its least and greatest value first, so its unit does not matter. A column that is
/// alike everywhere gets nothing and counts as no other's conflict.
///
/// - Parameter rows: as for entropy, with more being better in every column; negative numbers are allowed.
/// - Returns: weights that sum to 1; `nil` for fewer than two rows, or when the columns contain no information together.
/// - Precondition: all rows are of one length.
/// - Source: Diakoulaki, Mavrotas and Papayannakis (1995), Determining objective weights in multiple criteria problems: the
///   CRITIC method, Computers & Operations Research 22, 763–770.
package func criticWeights(_ rows: [[Double]]) -> [Double]? {
  guard rows.count > 1, let first = rows.first else { return nil }
  precondition(rows.allSatisfy { $0.count == first.count }, "a full matrix")
  let columns = first.indices.map { column in unitColumn(rows.map { $0[column] }) }
  let information = columns.map { column -> Double in
    guard let column, let deviation = Moments(column)?.deviation else { return 0 }
    let conflict = columns.compactMap { $0 }.reduce(0) { $0 + 1 - correlation(column, $1) }
    return deviation * max(0, conflict)
  }
  return sharesOfSum(information)
}

private func unitColumn(_ values: [Double]) -> [Double]? {
  guard let low = values.min(), let high = values.max(), low < high else { return nil }
  return values.map { ($0 - low) / (high - low) }
}

/// Pearson's. Neither column is constant.
private func correlation(_ one: [Double], _ other: [Double]) -> Double {
  let count = Double(one.count)
  let (mean, otherMean) = (one.reduce(0, +) / count, other.reduce(0, +) / count)
  var (together, own, its) = (0.0, 0.0, 0.0)
  for (x, y) in zip(one, other) {
    together += (x - mean) * (y - otherMean)
    own += (x - mean) * (x - mean)
    its += (y - otherMean) * (y - otherMean)
  }
  return together / (own * its).squareRoot()
}
