import CityModel
import Testing

@testable import Checkup

@Suite struct ExamplePackTests {
  @Test func theExamplesSheet() throws {
    let sheet = checkup(try pack("example"))
    #expect(
      words(sheet.chain) == """
        problems without measure: P1.2
        problems without own measure: P1.2
        problems without cause: P1.2
        measures without own problem: M1.2
        """)
    #expect(sheet.disagreeing.map(\.id) == ["N2", "N3"])
    #expect(sheet.notFound.map(\.id) == ["EB3"])
    #expect(sheet.holes.measureCount == 2)
    #expect(sheet.holes.withoutOwner == ["M1.2"])
    #expect(sheet.holes.withoutTerm == ["M1.2"])
    #expect(sheet.holes.withoutBudget == ["M1.2"])
    #expect(sheet.holes.withoutPrediction == ["M1.2"])
    #expect(sheet.holes.demonstrations == ["faster"])
  }

  @Test func theExamplesForest() throws {
    let sheet = checkup(try pack("example"))
    let ecology = try #require(sheet.features.first)
    let forest = try #require(ecology.strengths.first?.readings.first)
    #expect(forest.newest?.observations.map(\.id) == ["E01"])
    #expect(forest.series.flatMap(\.observations).map(\.id) == ["E01", "E02"])
    #expect(forest.comparisons.map(\.standing) == [.better, nil])
    #expect(ecology.gaps.isEmpty)
    #expect(ecology.problems.map { $0.answers.map(\.measure) } == [["M1.1", "M1.1"], []])
    let waiting = try #require(ecology.readings.first { $0.indicator.id == "response-median" })
    #expect(waiting.newest == nil)
  }

  @Test func theExamplesDensityIsDrawnAndItsForestIsNot() throws {
    let town = try pack("example")
    let density = mapReading(try #require(town.indicator("density")), town)
    #expect(density.isDrawable)
    #expect(density.values.map(\.number) == [463.1, 293.7, 200])
    let forest = mapReading(try #require(town.indicator("forest-cover")), town)
    #expect(!forest.isDrawable)
    #expect(forest.gaps.map(\.reasons) == [[.noValue], [.noValue], [.noValue]])
  }
}
