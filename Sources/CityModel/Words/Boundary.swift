/// The outline of a region: outer ring first, then holes, for each part.
package struct Boundary: Sendable {
  package let region: ID<Region>
  package let polygons: [[[Point]]]

  package init(region: ID<Region>, polygons: [[[Point]]]) {
    self.region = region
    self.polygons = polygons
  }
}
