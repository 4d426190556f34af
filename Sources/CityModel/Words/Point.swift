/// A point of WGS 84 / CGCS2000, in degrees. No other datum is ever mixed in.
package struct Point: Hashable, Codable, Sendable {
  package let longitude: Double
  package let latitude: Double

  /// `nil` outside ±180 and ±90 or when not a number.
  package init?(longitude: Double, latitude: Double) {
    guard (-180...180).contains(longitude), (-90...90).contains(latitude) else { return nil }
    self.longitude = longitude
    self.latitude = latitude
  }
}
