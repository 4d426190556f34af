import CityModel

@testable import Checkup

/// A made-up town for tests, with as little in it as each test needs.
struct TownPack {
  var indicators: [Indicator] = []
  var observations: [Observation] = []
  var benchmarks: [Benchmark] = []
  /// `P1`; each `id`.
  var problems: [String] = []
  var causes: [String] = []
  /// `M1`, or `M1.1 under M1`.
  var measures: [String] = []
  /// `P1 -> C1`, or `P1 -> M1 weak`.
  var links: [String] = []
  /// `2013 split a -> b 0.3`; the last word is the share, left out where nobody states it.
  var changes: [String] = []
  /// Regions beside the four, all under the city: `a`, or `b from 2013`.
  var more: [String] = []

  static let divisions: [ID<Region>] = ["north", "east", "south", "west"]

  var pack: Pack {
    Pack(
      city: city, regions: regions, boundaries: [], places: [], roles: [], agencies: [],
      sources: Source.Grade.allCases.map {
        Source(id: ID($0.rawValue.lowercased()), title: Sample.text, grade: $0, address: nil)
      },
      indicators: indicators, observations: observations, benchmarks: benchmarks, problems: problems.map(problem),
      causes: causes.map { Cause(id: ID($0), group: "C", title: Sample.text) }, measures: measures.map(measure),
      links: links.map(link), checks: [], formRules: [], studyItems: [], procedures: [],
      calendar: WorkCalendar(years: [], working: []), regionChanges: changes.map(change), contentHash: "")
  }

  private var city: City {
    City(
      id: "town", name: Sample.text, region: "city", timeZone: "Asia/Shanghai", goal: Sample.text,
      credit: Sample.text, workingHours: WorkingHours(spans: []),
      features: [Feature(id: "ecology", name: Sample.text, summary: Sample.text)], purposes: [], strengths: [])
  }

  private var regions: [Region] {
    [region("city", under: nil)] + Self.divisions.map { region($0, under: "city") }
      + more.map(moreRegion) + [
        region("zone", under: "city", .functionalZone), region("old", under: "city", to: .year(2013)),
      ]
  }

  private func region(
    _ id: ID<Region>, under parent: ID<Region>?, _ kind: Region.Kind = .division, to: Period? = nil
  ) -> Region {
    Region(
      id: id, name: Sample.text, kind: kind, parent: parent, validFrom: .notStated, validTo: to, tile: nil)
  }

  private func moreRegion(_ words: String) -> Region {
    let words = Sample.words(words)
    return Region(
      id: ID(words[0]), name: Sample.text, kind: .division, parent: "city",
      validFrom: Sample.period(words.count > 2 ? words[2] : ""), validTo: nil, tile: nil)
  }

  private func change(_ words: String) -> RegionChange {
    let words = Sample.words(words)
    return RegionChange(
      date: Sample.period(words[0]), kind: RegionChange.Kind(rawValue: words[1]) ?? .rename, from: ID(words[2]),
      to: ID(words[4]), share: words.count > 5 ? Double(words[5]) : nil, shareOf: nil, source: "a", note: nil)
  }

  private func problem(_ id: String) -> Problem {
    Problem(id: ID(id), group: "P", title: Sample.text, feature: "ecology", places: nil, indicators: [])
  }

  private func measure(_ words: String) -> Measure {
    let words = Sample.words(words)
    return Measure(
      id: ID(words[0]), parent: words.count > 2 ? ID(words[2]) : nil, group: String(words[0].prefix(2)),
      title: Sample.text,
      feature: "ecology", places: nil, restraint: nil, owner: nil, deadline: nil, budgetYuan: nil, targets: [],
      procedures: [], predictions: [])
  }

  private func link(_ words: String) -> Link {
    let words = Sample.words(words)
    let relation: Link.Relation =
      words[0].hasPrefix("C") ? .causeMeasure : words[2].hasPrefix("C") ? .problemCause : .problemMeasure
    let basis = words.count > 3 ? Link.Basis(rawValue: words[3]) : .explicit
    return Link(from: words[0], to: words[2], relation: relation, basis: basis ?? .explicit, note: nil)
  }
}
