package import CityModel
import Documents

/// The confirmations of a report after its author has read some of its sentences, or all of them.
///
/// Sentences that the report no longer has are dropped; those that were not read keep what was confirmed of them.
///
/// - Parameter line: only sentences whose first reference stands there; `nil`: all.
package func confirmations(
  _ sentences: [BoundSentence], line: Int?, kept: [StudyConfirmation]
) -> [StudyConfirmation] {
  let before = Dictionary(grouping: kept, by: \.sentence)
  var seen: Set<String> = []
  return sentences.filter { seen.insert($0.digest).inserted }.flatMap { sentence -> [StudyConfirmation] in
    guard line == nil || sentence.place?.line == line else { return before[sentence.digest] ?? [] }
    return sentence.figures.map {
      StudyConfirmation(sentence: sentence.digest, reference: $0.name, words: $0.words ?? "")
    }
  }
}

/// As `confirmed.csv` holds them (RFC 4180).
package func csv(_ confirmations: [StudyConfirmation]) -> String {
  let rows = confirmations.map { [$0.sentence, $0.reference, $0.words].map(cell).joined(separator: ",") }
  return (["sentence,reference,words"] + rows).joined(separator: "\n") + "\n"
}

private func cell(_ text: String) -> String {
  text.contains { ",\"\n\r".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
}
