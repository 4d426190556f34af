package import CityModel

/// What the rules of the text checker know of a city, made ready for reading: its indicators with their values, regions,
/// places, problems and measures. Build it once for many texts.
package struct IndicatorBook: Sendable {
  /// Names of indicators, regions and places as a text may write them.
  let names: Lexicon<BookName>
  let indicators: [BookIndicator]
  /// The place of the city itself in `regionCount`.
  let city: Int
  let chain: BookChain
  /// The last year for which it has a value.
  let newestYear: Int
  /// Units of data references by id; an empty one is a count.
  let dataUnits: [String: String]
  /// References to observations and benchmarks, not to plans and counts.
  let observationIDs: Set<String>
  /// References to values of others: what a city is held against.
  let benchmarkIDs: Set<String>

  package init(_ pack: Pack) {
    let regions = Dictionary(pack.regions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    city = pack.regions.firstIndex { $0.id == pack.city.region } ?? 0
    indicators = pack.indicators.map { indicator in
      BookIndicator(indicator, values: pack.values(of: indicator.id, regions: regions))
    }
    names = Lexicon(pack.bookNames, join: { $0.joined(with: $1) })
    chain = BookChain(pack)
    newestYear = indicators.flatMap(\.entries).compactMap { $0.period.last?.year }.max() ?? 0
    dataUnits = pack.dataUnits
    observationIDs = Set((pack.observations + pack.benchmarks.map(\.observation)).map(\.id.text))
    benchmarkIDs = Set(pack.benchmarks.map(\.observation.id.text))
  }
}

/// What a name in a text means.
struct BookName: Sendable {
  /// Places in `IndicatorBook.indicators`: a name may be that of several.
  var indicators: [Int] = []
  /// The place in the pack's regions; the city itself too.
  var region: Int?
  var isPlace = false

  func joined(with other: BookName) -> BookName {
    BookName(
      indicators: Array(Set(indicators + other.indicators)).sorted(), region: region ?? other.region,
      isPlace: isPlace || other.isPlace)
  }
}

/// An indicator with its values for every region.
struct BookIndicator: Sendable {
  struct Entry: Sendable {
    let region: Int
    let period: Period
    /// With the unit's 万 and 亿 reckoned in.
    let value: Double
  }

  /// 张, %, 元
  let unit: String
  let direction: Indicator.Direction
  let name: String
  let entries: [Entry]

  init(_ indicator: Indicator, values: [(region: Int, Observation)]) {
    let (unit, factor) = plainUnit(indicator.unit.zh)
    self.unit = unit
    direction = indicator.direction
    name = indicator.name.zh
    entries = values.compactMap { region, observation in
      observation.value?.number.map { Entry(region: region, period: observation.period, value: $0 * factor) }
    }
  }
}

/// A unit of the book as `Unit` names it, and what its magnitude multiplies by: 万人 is 人, 10 000.
func plainUnit(_ unit: String) -> (base: String, factor: Double) {
  var scalars = Array(unit.unicodeScalars)[...]
  var factor = 1.0
  while let first = scalars.first, scalars.count > 1,
    first == "万" || first == "亿" || first == "千" && scalars.dropFirst().first != "米"
  {
    factor *= first == "万" ? 10_000 : first == "亿" ? 100_000_000 : 1000
    scalars = scalars.dropFirst()
  }
  let rest = Array(scalars)
  guard let word = rest.isEmpty ? nil : Unit.lexicon.word(at: 0, in: rest) else { return (unit, factor) }
  return (word.meaning.base, factor)
}

extension Pack {
  fileprivate func values(of indicator: ID<Indicator>, regions: [ID<Region>: Int]) -> [(region: Int, Observation)] {
    (observations + benchmarks.filter { $0.kind != .standard }.map(\.observation)).filter { $0.indicator == indicator }
      .compactMap { observation in regions[observation.region].map { ($0, observation) } }
  }

  fileprivate var dataUnits: [String: String] {
    let units = Dictionary(indicators.map { ($0.id, $0.unit.zh) }, uniquingKeysWith: { one, _ in one })
    var all: [String: String] = [:]
    for observation in observations + benchmarks.map(\.observation) {
      all[observation.id.text] = units[observation.indicator]
    }
    for target in measures.flatMap(\.targets) { all[target.id] = target.unit?.zh ?? "" }
    for check in checks { all[check.id] = "" }
    return all
  }
}
