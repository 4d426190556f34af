import Casework
import CityModel

/// Seeded chance: the same seed gives the same demonstration.
///
/// - Source: Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", SplitMix64.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func happens(_ share: Double) -> Bool { number(in: 0...1) < share }

  mutating func number(in range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * (Double(next() >> 11) / Double(1 << 53))
  }

  mutating func pick<Item>(_ items: [Item]) -> Item? {
    items.isEmpty ? nil : items[Int(next() % UInt64(items.count))]
  }

  /// A point within the outline; `nil` when a hundred tries found none.
  mutating func point(in boundary: Boundary) -> Point? {
    let ring = boundary.polygons.first?.first ?? []
    guard let west = ring.map(\.longitude).min(), let east = ring.map(\.longitude).max(),
      let south = ring.map(\.latitude).min(), let north = ring.map(\.latitude).max()
    else { return nil }
    for _ in 0..<100 {
      let point = Point(longitude: number(in: west...east), latitude: number(in: south...north))
      if let point, boundary.contains(point) { return point }
    }
    return nil
  }
}
