package import Foundation

/// Times are stored in whole milliseconds since 1970-01-01 UTC, so that what is read back equals what was written.
extension Date {
  package init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// Rounded to the nearest millisecond.
  package var inWholeMilliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  /// Whether nothing is lost when the time is stored.
  package var isWholeMilliseconds: Bool { self == Date(milliseconds: inWholeMilliseconds) }
}
