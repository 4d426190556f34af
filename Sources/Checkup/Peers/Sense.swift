import CityModel

/// Which way an indicator's numbers are better.
enum Sense: Hashable, Sendable {
  case rises, falls
  /// Neither: the order is one of size only.
  case size

  init(_ direction: Indicator.Direction) {
    switch direction {
    case .up: self = .rises
    case .down: self = .falls
    case .none: self = .size
    }
  }

  /// The number so that more is better; for `size` as it is.
  func merit(_ number: Double) -> Double { self == .falls ? -number : number }
}
