import Casework
import Chance
import CityModel

extension SeededDice {
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
