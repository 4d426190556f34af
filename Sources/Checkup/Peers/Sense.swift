import CityModel

/// Which way an indicator's numbers are better.
enum Sense: Hashable, Sendable {
  case rises, falls
  /// The nearer to a value or a band, the better.
  case aims(at: ClosedRange<Double>)
  /// Neither: the order is one of size only.
  case size

  init(_ indicator: Indicator) {
    switch indicator.direction {
    case .up: self = .rises
    case .down: self = .falls
    case .target, .band: self = indicator.aim.map { Sense.aims(at: $0) } ?? .size
    case .none: self = .size
    }
  }

  /// The number so that more is better; for `size` as it is.
  func merit(_ number: Double) -> Double {
    switch self {
    case .rises, .size: number
    case .falls: -number
    case .aims(let aim): -distance(of: number, from: aim)
    }
  }
}

/// How far a number lies outside a band, in its own unit; 0 within.
func distance(of number: Double, from aim: ClosedRange<Double>) -> Double {
  max(aim.lowerBound - number, number - aim.upperBound, 0)
}
