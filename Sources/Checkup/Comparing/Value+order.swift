import CityModel
import Foundation

/// The numbers that a stated value leaves possible. An end that is not counted in is open: "more than 63" is not 63.
struct Possible {
  var low = -Double.infinity
  var high = Double.infinity
  var countsLow = false
  var countsHigh = false

  func isAbove(_ other: Possible) -> Bool {
    low > other.high || (low == other.high && !(countsLow && other.countsHigh))
  }
}

extension Value {
  /// Whether the value is a number that an order or a sum can be made of.
  var isNumeric: Bool { possible != nil }

  var possible: Possible? {
    guard let number, number.isFinite else { return nil }
    return switch relation {
    case .equal: Possible(low: number, high: number, countsLow: true, countsHigh: true)
    case .over: Possible(low: number)
    case .atLeast: Possible(low: number, countsLow: true)
    case .under, .farUnder: Possible(high: number)
    case .atMost: Possible(high: number, countsHigh: true)
    case .occasionally: nil
    }
  }

  /// On which side of the other the value lies; `nil` when both orders are possible, or either is a class.
  func side(of other: Value) -> Side? {
    guard let mine = possible, let theirs = other.possible else { return nil }
    if relation == .equal, other.relation == .equal, number == other.number { return .equal }
    if mine.isAbove(theirs) { return .above }
    return theirs.isAbove(mine) ? .below : nil
  }

  /// This value less the other, with as many decimals as the more exact of the two is written with.
  ///
  /// Keeps what the sources said: "more than 63" less 40.26 is "more than 22.74". `nil` where nothing certain is
  /// left, as with "more than" less "more than".
  func difference(to other: Value) -> Value? {
    guard isNumeric, other.isNumeric, let number, let otherNumber = other.number,
      let relation = relation.less(other.relation)
    else { return nil }
    return Value(relation, decimalText(number - otherNumber, decimals: max(decimals, other.decimals)))
  }

  /// Digits written after the point.
  var decimals: Int {
    text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
  }
}

extension Value.Relation {
  /// The relation of a difference whose first part has this relation.
  fileprivate func less(_ other: Value.Relation) -> Value.Relation? {
    if other == .equal { return self }
    guard let turned = other.turned else { return nil }
    if self == .equal { return turned }
    return switch (self, turned) {
    case (.atLeast, .atLeast): .atLeast
    case (.over, .over), (.over, .atLeast), (.atLeast, .over): .over
    case (.atMost, .atMost): .atMost
    case (.under, .under), (.under, .atMost), (.atMost, .under), (.farUnder, .under), (.farUnder, .atMost): .under
    default: nil
    }
  }

  /// The relation of the negative number.
  private var turned: Value.Relation? {
    switch self {
    case .equal: .equal
    case .over: .under
    case .atLeast: .atMost
    case .under, .farUnder: .over
    case .atMost: .atLeast
    case .occasionally: nil
    }
  }
}

/// A number in digits: `decimals` of them behind the point, or zeros before it when negative (-2 rounds to hundreds).
///
/// Halves are rounded away from zero. The same in every language of the machine.
func decimalText(_ number: Double, decimals: Int) -> String {
  guard decimals >= 0 else {
    let unit = pow(10, Double(-decimals))
    return decimalText((number / unit).rounded() * unit, decimals: 0)
  }
  let scale = pow(10, Double(decimals))
  let rounded = (number * scale).rounded() / scale
  return String(format: "%.\(decimals)f", rounded == 0 ? 0 : rounded)
}
