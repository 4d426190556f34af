import Foundation

/// How evenly several systems of one region are developed, and how far (耦合协调度).
package struct Coupling: Hashable, Sendable {
  /// 0...1: 1 when all systems stand equally, whether high or low.
  package let degree: Double
  /// 0...1: the weighted mean of the systems.
  package let development: Double
  /// 0...1: high only when the systems are both developed and even.
  package var coordination: Double { (degree * development).squareRoot() }

  /// - Parameters:
  ///   - systems: the score of each, 0...1.
  ///   - weights: that sum to 1, one a system.
  /// - Returns: `nil` for fewer than two systems, or when all are zero.
  /// - Precondition: no system is negative; one weight a system.
  /// - Source: Wang, Kong, Ren, Zhi and Dai (2021), Research on misuses and modification of coupling coordination degree
  ///   model in China, Journal of Natural Resources 36(3), 793–810: geometric over arithmetic mean, with the root of n.
  package init?(systems: [Double], weights: [Double]) {
    precondition(systems.count == weights.count && systems.allSatisfy { $0 >= 0 }, "one weight a system, none negative")
    let mean = systems.reduce(0, +) / Double(max(1, systems.count))
    guard systems.count > 1, mean > 0 else { return nil }
    degree = min(1, pow(systems.reduce(1, *), 1 / Double(systems.count)) / mean)
    development = zip(systems, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
