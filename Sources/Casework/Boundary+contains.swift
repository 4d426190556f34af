package import CityModel

extension Boundary {
  /// Whether the point lies inside, in the plane of degrees; holes are outside.
  ///
  /// Of two regions that share a border exactly one holds a point on it: an edge counts its lower end and not its upper.
  ///
  /// - Source: W. R. Franklin, "PNPOLY", the even-odd rule along a ray to the east.
  package func contains(_ point: Point) -> Bool {
    polygons.contains { rings in
      rings.count { crossesOddly($0, point) } % 2 == 1
    }
  }

  private func crossesOddly(_ ring: [Point], _ point: Point) -> Bool {
    guard var previous = ring.last else { return false }
    var isOdd = false
    for corner in ring {
      if (corner.latitude > point.latitude) != (previous.latitude > point.latitude) {
        let share = (point.latitude - corner.latitude) / (previous.latitude - corner.latitude)
        let crossing = corner.longitude + share * (previous.longitude - corner.longitude)
        if point.longitude < crossing { isOdd.toggle() }
      }
      previous = corner
    }
    return isOdd
  }
}
