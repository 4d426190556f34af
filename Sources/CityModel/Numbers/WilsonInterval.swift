/// The normal deviate that leaves 2.5 % on either side.
private let deviateAt95 = 1.959963984540054

/// An interval for a share at 95 %, 0...1. It stays inside 0...1 and says something even when all or none of a few
/// count, where the textbook interval shrinks to nothing.
///
/// - Parameters:
///   - share: what was found, 0...1.
///   - size: how many were asked; of a weighted sample its effective size, which need not be whole.
/// - Precondition: the share is 0...1 and the size above 0.
/// - Source: Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209–212.
package func wilsonInterval(share: Double, size: Double) -> ClosedRange<Double> {
  precondition((0...1).contains(share) && size > 0, "a share lies in 0...1 and is of somebody")
  let square = deviateAt95 * deviateAt95
  let middle = (share + square / (2 * size)) / (1 + square / size)
  let half =
    deviateAt95 / (1 + square / size) * (share * (1 - share) / size + square / (4 * size * size)).squareRoot()
  return (share == 0 ? 0 : max(0, middle - half))...(share == 1 ? 1 : min(1, middle + half))
}
