import CityModel
import Foundation
import Testing

@Suite struct PackTests {
  @Test("the example is a pack, and only its outlines are not there")
  func exampleLoads() throws {
    let checked = loadPack(try city("example"))
    #expect(
      text(checked.diagnostics) == """
        regions.geojson:1:1: warning[pack.no-boundaries]: there are no outlines of the regions: maps are drawn as tiles
          hint: fetch them when the city is set up; they are not part of the pack
        0 errors, 1 warning

        """)
    #expect(checked.value != nil)
  }

  @Test("every city of this repository is a pack")
  func everyCityLoads() throws {
    let cities = try FileManager.default.contentsOfDirectory(atPath: repository.appendingPathComponent("cities").path)
    for name in cities.sorted() {
      let checked = loadPack(try city(name))
      #expect(!checked.hasErrors, "\(text(checked.diagnostics))")
    }
  }

  @Test("what stands in the files stands in the pack")
  func parts() throws {
    let pack = try #require(loadPack(PackFiles(files: try example())).value)
    #expect(
      summary(of: pack) == """
        city Exampleton in Asia/Shanghai, 420 minutes a day
        regions 10, with a tile 3, places 2, outlines 1
        indicators 10, observations 27, benchmarks 4, holes 1
        problems 2, causes 1, measures 2, links 3, targets 2, predictions 1
        checks: N1 1/1, N2 2/1, N3 3/4
        study items 3, form rules 1
        street-report: 2 services, 2 categories, 5 fields, 8 stages, 14 actions
        trial: 1 services, 2 categories, 23 fields, 17 stages, 30 actions
        calendar 2026, worked days 248
        """)
  }

  @Test("a value keeps its digits, its relation and its source's silence about the date")
  func values() throws {
    let pack = try #require(loadPack(PackFiles(files: try example())).value)
    let second = try #require(pack.observations.first { $0.id == "E02" })
    #expect(second.value == Value(.over, "60"))
    #expect(second.period == .notStated)
    let water = try #require(pack.observations.first { $0.id == "E09" })
    #expect(water.value == Value(.occasionally, "Ⅳ") && water.value?.number == nil)
    #expect(water.period.description == "2023-01-01..2023-06-30")
    #expect(pack.observations.filter(\.isDerived).map(\.id) == ["E10"])
    #expect(pack.benchmarks.map(\.observation.value?.text) == ["40.26", "25", nil, "Ⅲ"])
  }

  @Test("the calendar moves the weekend and says nothing of a year that it does not know")
  func calendar() throws {
    let calendar = try #require(loadPack(PackFiles(files: try example())).value).calendar
    let days = ["2026-01-01", "2026-01-04", "2026-01-05", "2026-01-10", "2027-01-04"].compactMap { CalendarDay($0) }
    #expect(days.map(calendar.isWorking) == [false, true, true, false, nil])
  }
}

private func summary(of pack: Pack) -> String {
  let observed = pack.observations + pack.benchmarks.map(\.observation)
  let checks = pack.checks.map { "\($0.id) \($0.stated)/\($0.counted)" }.joined(separator: ", ")
  let procedures = pack.procedures.map { one in
    "\(one.id): \(one.services.count) services, \(one.categories.count) categories, \(one.fields.count) fields, "
      + "\(one.stages.count) stages, \(one.actions.count) actions"
  }
  let year = Period.year(2026)
  let days = (year.first?.daysSince1970 ?? 0)...(year.last?.daysSince1970 ?? 0)
  let worked = days.count { pack.calendar.isWorking(CalendarDay(daysSince1970: $0)) == true }
  return """
    city \(pack.city.name.en) in \(pack.city.timeZone), \(pack.city.workingHours.minutesPerDay) minutes a day
    regions \(pack.regions.count), with a tile \(pack.regions.count { $0.tile != nil }), places \(pack.places.count), \
    outlines \(pack.boundaries.count)
    indicators \(pack.indicators.count), observations \(pack.observations.count), benchmarks \(pack.benchmarks.count), \
    holes \(observed.count { $0.value == nil })
    problems \(pack.problems.count), causes \(pack.causes.count), measures \(pack.measures.count), \
    links \(pack.links.count), targets \(pack.measures.flatMap(\.targets).count), \
    predictions \(pack.measures.flatMap(\.predictions).count)
    checks: \(checks)
    study items \(pack.studyItems.count), form rules \(pack.formRules.count)
    \(procedures.joined(separator: "\n"))
    calendar \(pack.calendar.years.sorted().map(String.init).joined(separator: ", ")), worked days \(worked)
    """
}
