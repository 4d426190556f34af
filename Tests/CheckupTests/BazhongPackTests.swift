import CityModel
import Testing

@testable import Checkup

/// What the real pack comes to. The snapshots are read by people when a figure or a link changes.
@Suite struct BazhongPackTests {
  @Test func figures() throws {
    let city = try pack("bazhong")
    let readings = city.indicators.flatMap { city.readings(of: $0) }
    try expectSnapshot(readings.map(lines).joined(separator: "\n") + "\n", "bazhong-figures.txt")
  }

  @Test func chainHolesAndMaps() throws {
    let city = try pack("bazhong")
    let sheet = checkup(city)
    let maps = city.indicators.map { mapReading($0, city) }.filter(\.isDrawable)
    try expectSnapshot(
      """
      \(words(sheet.chain))
      measures: \(sheet.holes.measureCount)
      without owner: \(sheet.holes.withoutOwner.count)
      without term: \(sheet.holes.withoutTerm.count)
      without budget: \(sheet.holes.withoutBudget.count)
      without prediction: \(sheet.holes.withoutPrediction.count)
      sought and not found: \(sheet.notFound.map(\.id.text).joined(separator: " "))
      stated counts that do not agree: \(sheet.disagreeing.map(\.id).joined(separator: " "))
      drawable: \(maps.map { "\($0.indicator.id) \($0.period?.description ?? "")" }.joined(separator: ", "))

      """, "bazhong-chain.txt")
  }

  @Test func theCareBeds() throws {
    let city = try pack("bazhong")
    let beds = city.reading(of: try #require(city.indicator("care-beds-per-1000")), in: city.city.region)
    let nation = beds.comparisons.filter { $0.benchmark.kind == .nation }.map(words)
    #expect(
      nation == [
        "near, 5 months before; below: worse, -2.92", "near, 7 months after; below: worse, -1.01",
        "incomparable.too-far.after days=0 months=19",
      ])
  }

  /// One of its measures meets a problem, and only by inference: the text joins none of them to any.
  @Test func theCultureChapterMeetsNoProblem() throws {
    let city = try pack("bazhong")
    let chain = checkup(city).chain
    let met = city.measures.filter { $0.group == "M4" && !chain.measuresWithoutProblem.contains($0.id) }
    #expect(met.map(\.id) == ["M4.3", "M4.3a"])
    #expect(chain.groupsWithoutStatedProblem == ["M4"])
  }

  /// One reading: its newest, then a line for each benchmark.
  private func lines(_ reading: IndicatorReading) -> String {
    let newest = reading.newest.map(written) ?? "-"
    let head = "\(reading.indicator.id) \(reading.region): \(newest), of \(reading.series.count)"
    let notes = (reading.newest?.notes ?? []).map { "  \(words($0.statement))" }
    let lines = reading.comparisons.map { comparison in
      let other = Figure(comparison.benchmark.observation)
      return "  \(comparison.benchmark.kind) \(written(other)): \(words(comparison))"
    }
    return ([head] + notes + lines).joined(separator: "\n")
  }

  private func written(_ figure: Figure) -> String {
    let value = figure.value.map { ($0.relation == .equal ? "" : $0.relation.rawValue) + $0.text } ?? "-"
    return "\(value) (\(figure.period == .notStated ? "no period" : figure.period.description))"
  }
}
