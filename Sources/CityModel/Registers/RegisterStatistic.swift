/// What an indicator counts over a register.
package enum RegisterStatistic: String, CaseIterable, Sendable {
  /// All objects that live on the day.
  case count
  case countMet = "count-met"
  case countBelow = "count-below"
  case countAbove = "count-above"
  /// Of the objects that could be judged, in per cent.
  case shareMet = "share-met"
  case shareBelow = "share-below"
  case shareAbove = "share-above"

  /// The standing that is counted; `nil`: every one.
  package var standing: ObjectStanding? {
    switch self {
    case .count: nil
    case .countMet, .shareMet: .met
    case .countBelow, .shareBelow: .below
    case .countAbove, .shareAbove: .above
    }
  }

  package var isShare: Bool {
    switch self {
    case .shareMet, .shareBelow, .shareAbove: true
    case .count, .countMet, .countBelow, .countAbove: false
    }
  }
}
