/// How close each region lies to the best that was found in every indicator, against the worst: 0...1, more is better.
///
/// Columns are divided by their Euclidean length, weighted, and compared with the ideal and the anti-ideal: the best and
/// the worst value of each column. An indicator of which less is better has its ideal at its least value; turning the column
/// over first, as some programs do, changes the distances and so the score.
///
/// - Parameters:
///   - rows: one row a region; none missing.
///   - weights: one a column.
///   - rises: whether more is better, one a column.
/// - Returns: `nil` for a region when all regions are alike in everything that has weight.
/// - Precondition: rows, weights and directions are of one length.
/// - Source: Hwang and Yoon (1981), Multiple Attribute Decision Making.
package func topsis(_ rows: [[Double]], weights: [Double], rises: [Bool]) -> [Double?] {
  precondition(
    weights.count == rises.count && rows.allSatisfy { $0.count == weights.count }, "one weight and direction a column")
  let lengths = weights.indices.map { column in
    rows.reduce(0) { $0 + $1[column] * $1[column] }.squareRoot()
  }
  let weighted = rows.map { row in
    weights.indices.map { lengths[$0] > 0 ? row[$0] / lengths[$0] * weights[$0] : 0 }
  }
  let ideal = weights.indices.map { column in extreme(weighted, column, isGreatest: rises[column]) }
  let antiIdeal = weights.indices.map { column in extreme(weighted, column, isGreatest: !rises[column]) }
  return weighted.map { row in
    let (toIdeal, toWorst) = (distance(row, ideal), distance(row, antiIdeal))
    return toIdeal + toWorst > 0 ? toWorst / (toIdeal + toWorst) : nil
  }
}

private func extreme(_ rows: [[Double]], _ column: Int, isGreatest: Bool) -> Double {
  let values = rows.map { $0[column] }
  return (isGreatest ? values.max() : values.min()) ?? 0
}

private func distance(_ one: [Double], _ other: [Double]) -> Double {
  zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
}
