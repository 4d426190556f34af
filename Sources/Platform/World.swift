package import Foundation
import Storage

/// Everything that is not a function of its arguments: what time it is, and bytes nobody can foresee.
package struct World: Sendable {
  package let now: @Sendable () -> Date
  package let randomBytes: @Sendable (_ count: Int) -> [UInt8]

  package init(now: @escaping @Sendable () -> Date, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.now = now
    self.randomBytes = randomBytes
  }

  package static let real = World(
    now: { Date() },
    randomBytes: { count in
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    })
}

extension Date {
  /// As finely as events are dated.
  var toTheMillisecond: Date { Date(milliseconds: inWholeMilliseconds) }
}
