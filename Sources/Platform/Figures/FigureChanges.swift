package import CityModel
import Storage

/// What entering values would change, or has changed.
package struct FigureChanges: Hashable, Sendable {
  package struct Change: Hashable, Sendable {
    package let indicator: ID<Indicator>
    package let region: ID<Region>
    package let period: Period
    package let from: Value?
    package let to: Value?
  }

  package var new = 0
  package var changed = 0
  package var unchanged = 0
  /// The first of those that are changed.
  package var listed: [Change] = []

  package init() {}

  init(_ difference: FigureDifference) {
    new = difference.new
    changed = difference.changed
    unchanged = difference.unchanged
    listed = difference.changes.map {
      Change(
        indicator: $0.place.indicator, region: $0.place.region, period: $0.place.period, from: $0.from, to: $0.to)
    }
  }
}
