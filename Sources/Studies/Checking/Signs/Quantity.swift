/// A number in a text and what it counts.
struct Quantity: Sendable {
  enum Looseness: Sendable {
    case exact
    /// 约, 左右
    case about
    /// 近, 不足
    case under
    /// 超过, 余
    case over
  }

  /// With 万 and 亿 reckoned in.
  var value: Double
  /// Of the last digit that is written, half of it: what rounding may have taken.
  var halfStep: Double
  /// The number without its unit.
  var digits: Range<Int>
  /// The unit as written; `nil`: none.
  var unit: Range<Int>?
  var unitBase: String?
  /// Han numerals without ％, 成, 万 or 亿: no figure.
  var isSmallHan = false
  /// How firmly it is said.
  var looseness = Looseness.exact
  /// `3–5`: the greater one.
  var upper: Double?
  /// 万 or 亿 stands behind it, or a point in it.
  var isLarge = false
  /// 1:1, 1+1+1.
  var isRatio = false

  /// Four digits that could be a year.
  var year: Int? {
    guard digits.count == 4, unit == nil, value == value.rounded(), (1900...2099).contains(value) else { return nil }
    return Int(value)
  }

  /// Whether another number, rounded as this one is, is the same.
  func equals(_ other: Double) -> Bool {
    abs(value - other) <= halfStep * 1.000_001 + abs(other) * 1e-12
  }

  /// Whether a true value agrees with what is said: 近 stays below it, 超过 above.
  func agrees(with truth: Double) -> Bool {
    if equals(truth) { return true }
    switch looseness {
    case .exact: return false
    case .about: return abs(value - truth) <= abs(truth) * 0.05
    case .under: return truth < value && truth >= value * 0.9
    case .over: return truth > value && truth <= value * 1.15
    }
  }
}
