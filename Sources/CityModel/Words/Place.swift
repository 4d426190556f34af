/// A road or landmark that people name when they say where something is.
package struct Place: Sendable {
  package let id: ID<Place>
  package let name: LocalizedText
  package let region: ID<Region>
  /// `nil` where no source gives coordinates in the right datum: never guessed.
  package let point: Point?

  package init(id: ID<Place>, name: LocalizedText, region: ID<Region>, point: Point?) {
    self.id = id
    self.name = name
    self.region = region
    self.point = point
  }
}
