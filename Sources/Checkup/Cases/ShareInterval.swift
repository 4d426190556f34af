import CityModel

/// Wilson's interval for a share at 95 %, in per cent.
///
/// - Returns: `nil` when there are no cases.
/// - Precondition: `hits` is 0...`count`.
package func shareInterval(hits: Int, of count: Int) -> ClosedRange<Double>? {
  precondition((0...count).contains(hits), "no more hits than cases")
  guard count > 0 else { return nil }
  let interval = wilsonInterval(share: Double(hits) / Double(count), size: Double(count))
  return (100 * interval.lowerBound)...(100 * interval.upperBound)
}
