import Checkup
import CityModel
import Web

/// One value of the checkup, beside one benchmark or beside none.
struct CheckupLine: Encodable {
  let feature: String
  let indicator: String
  let region: String
  let period: String
  let value: String
  let unit: String
  let source: String
  let grade: String
  let benchmark: String
  let benchmarkPeriod: String
  let benchmarkValue: String
  let comparability: String
  let standing: String
  let gap: String
  let why: String

  static let columns: [(name: String, value: any KeyPath<CheckupLine, String> & Sendable)] = [
    ("feature", \.feature), ("indicator", \.indicator), ("region", \.region), ("period", \.period),
    ("value", \.value), ("unit", \.unit), ("source", \.source), ("grade", \.grade), ("benchmark", \.benchmark),
    ("benchmark_period", \.benchmarkPeriod), ("benchmark_value", \.benchmarkValue),
    ("comparability", \.comparability), ("standing", \.standing), ("gap", \.gap), ("why", \.why),
  ]
}

/// The sheet as lines: every indicator with a value, by feature, then the background figures.
func checkupLines(_ sheet: CheckupSheet, _ wording: Wording) -> [CheckupLine] {
  let features = sheet.features.flatMap { part in
    part.readings.flatMap { lines(of: $0, feature: wording[part.feature.name], wording) }
  }
  return features + sheet.background.flatMap { lines(of: $0, feature: "", wording) }
}

private func lines(of reading: IndicatorReading, feature: String, _ wording: Wording) -> [CheckupLine] {
  guard let newest = reading.newest else { return [] }
  let comparisons = reading.comparisons.map(Optional.some)
  return (comparisons.isEmpty ? [nil] : comparisons).map { comparison in
    line(reading.indicator, newest, feature, comparison, wording)
  }
}

private func line(
  _ indicator: Indicator, _ figure: Figure, _ feature: String, _ comparison: Comparison?, _ wording: Wording
) -> CheckupLine {
  let source = figure.observations.first.flatMap { wording.pack.source($0.source) }
  let benchmark = comparison?.benchmark
  return CheckupLine(
    feature: feature, indicator: wording[indicator.name],
    region: wording.pack.region(figure.region).map { wording[$0.name] } ?? figure.region.text,
    period: wording.period(figure.period), value: figure.value.map(wording.value) ?? "",
    unit: wording[indicator.unit], source: source.map { wording[$0.title] } ?? "",
    grade: source?.grade.rawValue ?? "",
    benchmark: benchmark.map { wording.text("benchmark.\($0.kind.rawValue)") } ?? "",
    benchmarkPeriod: benchmark.map { wording.period($0.observation.period) } ?? "",
    benchmarkValue: benchmark?.observation.value.map(wording.value) ?? "",
    comparability: comparison?.comparability.word ?? "",
    standing: comparison?.standing.map { wording.text($0.statement) } ?? "",
    gap: comparison?.gap.map(wording.value) ?? "", why: comparison.map { why($0.comparability, wording) } ?? "")
}

/// How far apart the two lie, or what is missing for a comparison.
private func why(_ comparability: Comparability, _ wording: Wording) -> String {
  switch comparability {
  case .same: ""
  case .near(let distance): wording.text(distance.statement)
  case .notComparable(let reasons): reasons.map { wording.text($0.statement) }.joined(separator: "; ")
  }
}

extension Comparability {
  fileprivate var word: String {
    switch self {
    case .same: "same"
    case .near: "near"
    case .notComparable: "not-comparable"
    }
  }
}
