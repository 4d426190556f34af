package import CityModel

/// The bytes that are hashed when a prediction is sealed: every field that a verdict depends on or a reader was shown.
///
/// One line for each field: its name, the number of bytes of its text, the text. The lengths keep two different
/// predictions from ever giving the same bytes. The first line names the form; a change of form is a new name. A
/// prediction that names no comparison regions and no confidence has form 1, in which the first ones were sealed.
package func sealDigestInput(of prediction: Prediction) -> [UInt8] {
  let fields = [
    ("id", prediction.id.text), ("indicator", prediction.indicator.text), ("region", prediction.region.text),
    ("starts", prediction.starts.description), ("baseline", prediction.baseline.description),
    ("judged", prediction.judged.description), ("change-low", prediction.changeLow.description),
    ("change", prediction.change.description), ("change-high", prediction.changeHigh.description),
    ("least-cases", prediction.leastCases.description), ("demonstration", prediction.isDemonstration.description),
    ("method-zh", prediction.method.zh), ("method-en", prediction.method.en),
  ]
  let more = moreFields(of: prediction)
  return Array(("yiju prediction \(more.isEmpty ? 1 : 2)\n" + (fields + more).map(line).joined()).utf8)
}

/// What form 2 seals beside form 1: both fields, or none.
private func moreFields(of prediction: Prediction) -> [(String, String)] {
  if prediction.comparisons.isEmpty && prediction.confidence == nil { return [] }
  return [
    ("comparisons", prediction.comparisons.map(\.text).joined(separator: ",")),
    ("confidence", prediction.confidence.map(\.description) ?? ""),
  ]
}

private func line(_ name: String, _ text: String) -> String { "\(name) \(text.utf8.count) \(text)\n" }
