/// A place as it was typed or chosen: raw texts, any of them possibly empty.
package struct PlaceInput: Hashable, Sendable {
  package let words: String
  /// The id of a region.
  package let region: String
  /// The id of a place of the gazetteer.
  package let place: String
  /// Degrees of WGS 84, as decimal numbers.
  package let longitude: String
  package let latitude: String

  package init(words: String, region: String = "", place: String = "", longitude: String = "", latitude: String = "") {
    self.words = words
    self.region = region
    self.place = place
    self.longitude = longitude
    self.latitude = latitude
  }
}
