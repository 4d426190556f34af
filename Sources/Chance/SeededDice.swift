/// Chance that comes out the same for the same seed, on every machine: for demonstrations, simulations and tests. Never for secrets.
///
/// - Source: G. L. Steele, D. Lea and C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014 (SplitMix64).
package struct SeededDice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0 ..< limit, and 0 for a limit under 1. A limit that is no power of two favours its lower numbers by less than
  /// limit / 2⁶⁴.
  package mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

  /// Evenly spread over the range, 53 bits of it.
  package mutating func number(in range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * (Double(next() >> 11) / Double(1 << 53))
  }

  /// Whether something comes about that does so in this share of all throws, 0...1.
  package mutating func happens(_ share: Double) -> Bool { number(in: 0...1) < share }

  package mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }

  /// `nil` when there is nothing to pick from.
  package mutating func one<Item>(of items: [Item]) -> Item? { items.isEmpty ? nil : items[below(items.count)] }
}
