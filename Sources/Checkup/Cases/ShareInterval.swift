/// The normal deviate that leaves 2.5 % on either side.
let deviateAt95 = 1.959963984540054

/// An interval for a share at 95 %, in per cent. It stays inside 0...100 and says something even when all or none
/// of a few cases count, where the textbook interval shrinks to nothing.
///
/// - Returns: `nil` when there are no cases.
/// - Precondition: `hits` is 0...`count`.
/// - Source: Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209–212.
package func shareInterval(hits: Int, of count: Int) -> ClosedRange<Double>? {
  precondition((0...count).contains(hits), "no more hits than cases")
  guard count > 0 else { return nil }
  let n = Double(count)
  let share = Double(hits) / n
  let square = deviateAt95 * deviateAt95
  let middle = (share + square / (2 * n)) / (1 + square / n)
  let half = deviateAt95 / (1 + square / n) * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
  let low = hits == 0 ? 0 : max(0, middle - half)
  let high = hits == count ? 1 : min(1, middle + half)
  return (100 * low)...(100 * high)
}
