package import CityModel

/// An object as lists show it. Everything but the standing follows from its events; that also follows from the standard.
package struct ObjectRow: Hashable, Sendable {
  package var objectID: ID<RegisterObject>
  package var register: ID<Register>
  package var version: Int
  package var name: String
  /// Empty where the register has no places.
  package var region: ID<Region>
  /// Where it is, in words.
  package var words: String
  package var point: Point?
  package var standing: ObjectStanding
  /// The public number of the case at work on it.
  package var openCase: String?
  package var inspected: CalendarDay?
  package var inspectionDue: CalendarDay?
  package var photos: Int
  package var retired: CalendarDay?

  package init(
    objectID: ID<RegisterObject>, register: ID<Register>, version: Int, name: String, region: ID<Region>,
    words: String, point: Point?, standing: ObjectStanding, openCase: String?, inspected: CalendarDay?,
    inspectionDue: CalendarDay?, photos: Int, retired: CalendarDay?
  ) {
    self.objectID = objectID
    self.register = register
    self.version = version
    self.name = name
    self.region = region
    self.words = words
    self.point = point
    self.standing = standing
    self.openCase = openCase
    self.inspected = inspected
    self.inspectionDue = inspectionDue
    self.photos = photos
    self.retired = retired
  }
}
