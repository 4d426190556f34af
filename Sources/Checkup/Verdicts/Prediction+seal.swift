package import CityModel

/// The bytes that are hashed when a prediction is sealed: every field that a verdict depends on or a reader was shown.
///
/// One line for each field: its name, the number of bytes of its text, the text. The lengths keep two different
/// predictions from ever giving the same bytes. The first line names the form; a change of form is a new name.
package func sealDigestInput(of prediction: Prediction) -> [UInt8] {
  let fields = [
    ("id", prediction.id.text), ("indicator", prediction.indicator.text), ("region", prediction.region.text),
    ("starts", prediction.starts.description), ("baseline", prediction.baseline.description),
    ("judged", prediction.judged.description), ("change-low", prediction.changeLow.description),
    ("change", prediction.change.description), ("change-high", prediction.changeHigh.description),
    ("least-cases", prediction.leastCases.description), ("demonstration", prediction.isDemonstration.description),
    ("method-zh", prediction.method.zh), ("method-en", prediction.method.en),
  ]
  return Array(("yiju prediction 1\n" + fields.map(line).joined()).utf8)
}

private func line(_ name: String, _ text: String) -> String { "\(name) \(text.utf8.count) \(text)\n" }
