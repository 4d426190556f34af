package import CityModel

/// What the rules of the text checker know of a city: its indicators with their values, its problems and measures.
package struct IndicatorBook: Sendable {
  package init(_ pack: Pack) {}
}
