package import CityModel
package import Foundation

/// That an object came to stand otherwise, as it was judged then.
package struct ObjectMove: Hashable, Sendable {
  package let objectID: ID<RegisterObject>
  /// What the object is called now.
  package let name: String
  /// The event that did it; `nil`: the standard changed, not the object.
  package let version: Int?
  package let at: Date
  package let region: ID<Region>
  /// `nil`: it came into the register, or into this region.
  package let was: ObjectStanding?
  /// `nil`: it left the register, or this region.
  package let became: ObjectStanding?

  package init(
    objectID: ID<RegisterObject>, name: String, version: Int?, at: Date, region: ID<Region>, was: ObjectStanding?,
    became: ObjectStanding?
  ) {
    self.objectID = objectID
    self.name = name
    self.version = version
    self.at = at
    self.region = region
    self.was = was
    self.became = became
  }
}
