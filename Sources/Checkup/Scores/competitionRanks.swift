/// Ranks as in sport: 1, 2, 2, 4. The highest value is the first; what is missing is not ranked.
///
/// - Parameter tolerance: values no further apart than this from the first of a tie share its rank.
/// - Returns: a rank from 1 for each value, in the values' order.
package func competitionRanks(_ values: [Double?], tolerance: Double = 0) -> [Int?] {
  let order = values.indices.filter { values[$0] != nil }.sorted {
    (values[$1] ?? 0, $0) < (values[$0] ?? 0, $1)
  }
  var ranks: [Int?] = values.map { _ in nil }
  var (head, rank) = (Double.nan, 0)
  for (place, index) in order.enumerated() {
    guard let value = values[index] else { continue }
    if !(head - value <= tolerance) { (head, rank) = (value, place + 1) }
    ranks[index] = rank
  }
  return ranks
}
