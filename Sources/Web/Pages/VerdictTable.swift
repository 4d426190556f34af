import Checkup
import CityModel
import Hummingbird
import Platform

/// The verdicts as CSV (RFC 4180): numbers as they were reckoned, codes instead of sentences.
enum VerdictTable {
  static func show(_ site: Site) async throws -> Response {
    let shown = VerdictPage.chosen(try await site.platform.verdictsView(), site)
    let lines = [header] + shown.map(row)
    let text = "\u{FEFF}" + lines.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    return site.bytes(Array(text.utf8), type: "text/csv; charset=utf-8", cache: "no-cache")
  }

  private static let header = [
    "measure", "prediction", "owner", "indicator", "region", "starts", "baseline", "judged", "predicted_low",
    "predicted", "predicted_high", "confidence", "comparisons", "verdict", "way", "code", "change", "change_low",
    "change_high", "place", "made_up", "sealed",
  ]

  private static func row(_ judged: JudgedPrediction) -> [String] {
    let prediction = judged.prediction
    let change = judged.foretold.change
    return [
      judged.measure.id.text, prediction.id.text, judged.measure.owner?.text ?? "", judged.indicator.id.text,
      judged.region.id.text, prediction.starts.description, prediction.baseline.description,
      prediction.judged.description, prediction.changeLow.description, prediction.change.description,
      prediction.changeHigh.description, prediction.confidence?.description ?? "",
      prediction.comparisons.map(\.text).joined(separator: " "), judged.verdict.word, judged.judgement.way.rawValue,
      judged.verdict.statement.code, change?.value.description ?? "", change?.interval.lowerBound.description ?? "",
      change?.interval.upperBound.description ?? "", judged.foretold.place?.rawValue ?? "",
      prediction.isDemonstration.description, judged.seal?.digest ?? "",
    ]
  }

  /// Quoted where it has to be. No cell can begin a formula: ids are words, the rest are numbers and codes.
  private static func cell(_ text: String) -> String {
    text.contains { ",\"\r\n".contains($0) } ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
