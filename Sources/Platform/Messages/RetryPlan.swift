/// When a delivery that failed is tried again: each wait four times the one before.
///
/// From one minute, eight tries reach over three days and nineteen hours, as mail servers themselves keep trying.
///
/// - Source: RFC 5321, 4.5.4.1: giving up after four to five days.
package struct RetryPlan: Hashable, Sendable {
  package static let mostTries = 8

  package var firstWaitSeconds = 60.0

  /// - Parameter tries: how often it was tried, at least once.
  /// - Returns: `nil` when that was the last time.
  func waitSeconds(after tries: Int) -> Double? {
    guard tries < Self.mostTries else { return nil }
    return (1..<max(tries, 1)).reduce(firstWaitSeconds) { wait, _ in wait * 4 }
  }
}
