package import CityModel

/// An indicator on the map of a region's divisions: the values that belong together, and what each other division lacks.
package struct MapReading: Sendable {
  package struct RegionValue: Sendable {
    package let region: ID<Region>
    package let figure: Figure
    package let number: Double
    /// The class it is drawn in, counted from 0, the lowest.
    package let step: Int
  }

  package struct RegionGap: Sendable {
    package let region: ID<Region>
    /// Never empty.
    package let reasons: [Lack]
  }

  package enum Lack: Hashable, Sendable {
    case noValue
    case soughtNotFound
    case periodNotStated
    /// "More than", or a class.
    case notANumber
    case otherPeriod(Period)
    /// Nothing to reckon it from: this indicator has no value there.
    case partMissing(ID<Indicator>)
    /// Both parts are there and of different dates.
    case partsDiffer
  }

  package let indicator: Indicator
  /// The divisions asked, in the pack's order.
  package let regions: [ID<Region>]
  /// The one period that most divisions have a value of; `nil` when none has any.
  package let period: Period?
  package let values: [RegionValue]
  package let gaps: [RegionGap]
  /// The bounds of the classes, lowest first, one more than there are classes; empty when there is no value.
  package let breaks: [Double]

  /// A map of fewer divisions than this would show a picture where there is none.
  package static let leastRegions = 3
  package static let mostClasses = 5

  package var isDrawable: Bool { values.count >= Self.leastRegions }
}

extension MapReading.Lack {
  package var statement: Statement {
    switch self {
    case .noValue: Statement("map.no-value")
    case .soughtNotFound: Statement("map.sought-not-found")
    case .periodNotStated: Statement("map.period-not-stated")
    case .notANumber: Statement("map.not-a-number")
    case .otherPeriod(let period): Statement("map.other-period", ["period": .period(period)])
    case .partMissing(let indicator): Statement("map.part-missing", ["indicator": .id(indicator.text)])
    case .partsDiffer: Statement("map.parts-differ")
    }
  }
}
