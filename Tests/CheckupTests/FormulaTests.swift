import CityModel
import Foundation
import Testing

@testable import Checkup

@Suite struct FormulaTests {
  @Test func everyPartOfThePeriodIsNeeded() throws {
    let pack = try town("100.0 * beds / elderly", "beds: 50 2023; beds: 60 2024; elderly: 1000 2024; elderly: 990 2022")
    #expect(figures(pack) == ["2024 6.00 ()"])
  }

  @Test func anUndatedPartHoldsAtAnyTimeAndIsNamed() throws {
    let pack = try town("beds / area", "beds: 50 2023; beds: 60 2024; area: 8")
    #expect(figures(pack) == ["2023 6.25 (area)", "2024 7.50 (area)"])
  }

  @Test func moreThanAndDivisionByZeroGiveNothing() throws {
    #expect(figures(try town("beds / elderly", "beds: >50 2024; elderly: 1000 2024")) == [])
    #expect(figures(try town("beds / elderly", "beds: 50 2024; elderly: 0 2024")) == [])
  }

  @Test func aFormulaOverAFormula() throws {
    var pack = TownPack()
    pack.indicators = [
      Sample.indicator("beds"), Sample.indicator("twice", origin: .formula(try formula("2.0 * beds"))),
      Sample.indicator("ratio", origin: .formula(try formula("twice + 1.0"))),
    ]
    pack.observations = [Sample.observation("50 2024", of: "beds")]
    #expect(figures(pack.pack) == ["2024 101 ()"])
  }

  @Test func whatAStandardPrescribedOnADay() throws {
    let values = [("2021-01-01", "50"), ("2025-01-01", "55")].map {
      Indicator.DatedValue(from: Sample.day($0.0), value: Value(.equal, $0.1), source: "a")
    }
    #expect(values.inForce(on: Sample.day("2020-12-31")) == nil)
    #expect(values.inForce(on: Sample.day("2024-12-31"))?.value.text == "50")
    #expect(values.inForce(on: Sample.day("2025-01-01"))?.value.text == "55")
  }

  private func formula(_ text: String) throws -> CityModel.Expression { try CityModel.Expression.parse(text).get() }

  /// Reads `beds: 50 2023; area: 8`.
  private func town(_ text: String, _ rows: String) throws -> Pack {
    var pack = TownPack()
    pack.indicators =
      ["beds", "elderly", "area"].map { Sample.indicator($0) }
      + [Sample.indicator("ratio", origin: .formula(try formula(text)))]
    pack.observations = rows.split(separator: ";").enumerated().map { number, row in
      let parts = row.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      return Sample.observation(parts[1], id: ID("o\(number)"), of: ID(parts[0]))
    }
    return pack.pack
  }

  private func figures(_ pack: Pack) -> [String] {
    guard let ratio = pack.indicator("ratio") else { return [] }
    return pack.figures(of: ratio, in: "city", cases: []).map { figure in
      let undated = figure.notes.compactMap { note in
        if case .partUndated(let part) = note { part.text } else { nil }
      }
      return "\(figure.period) \(figure.value?.text ?? "-") (\(undated.joined(separator: " ")))"
    }
  }
}
