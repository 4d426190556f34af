import CityModel
import Foundation

/// A prediction as it lies in the store: JSON with sorted keys, so that it reads back as it was written.
struct PlannedPrediction: Codable {
  let id, indicator, region, starts, baseline, judged: String
  let low, expected, high: Double
  let leastCases: Int
  let methodZh, methodEn: String

  init(_ prediction: Prediction) {
    (id, indicator, region) = (prediction.id.text, prediction.indicator.text, prediction.region.text)
    (starts, baseline) = (prediction.starts.description, prediction.baseline.description)
    judged = prediction.judged.description
    (low, expected, high) = (prediction.changeLow, prediction.change, prediction.changeHigh)
    leastCases = prediction.leastCases
    (methodZh, methodEn) = (prediction.method.zh, prediction.method.en)
  }

  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  /// `nil` when the text is none of ours.
  static func prediction(_ text: String) -> Prediction? {
    guard let stored = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)),
      let starts = CalendarDay(stored.starts), let baseline = Period(stored.baseline),
      let judged = Period(stored.judged)
    else { return nil }
    return Prediction(
      id: ID(stored.id), indicator: ID(stored.indicator), region: ID(stored.region), starts: starts,
      baseline: baseline, judged: judged, changeLow: stored.low, change: stored.expected, changeHigh: stored.high,
      leastCases: stored.leastCases, isDemonstration: false,
      method: LocalizedText(zh: stored.methodZh, en: stored.methodEn))
  }
}
