package import CityModel
import Documents

/// The confirmations of a report after its author has read some of its sentences, or all of them.
///
/// Sentences that the report no longer has are dropped; those that were not read keep what was confirmed of them.
///
/// - Parameters:
///   - line: only sentences whose first reference stands there; `nil`: all.
///   - day: when they are read.
///   - reader: who reads them, in their own words.
package func confirmations(
  _ sentences: [BoundSentence], line: Int?, kept: [StudyConfirmation], on day: CalendarDay? = nil,
  by reader: String? = nil
) -> [StudyConfirmation] {
  let before = Dictionary(grouping: kept, by: \.sentence)
  var seen: Set<String> = []
  return sentences.filter { seen.insert($0.digest).inserted }.flatMap { sentence -> [StudyConfirmation] in
    guard line == nil || sentence.place?.line == line else { return before[sentence.digest] ?? [] }
    return sentence.figures.map {
      StudyConfirmation(
        sentence: sentence.digest, reference: $0.name, words: $0.words ?? "", on: day, by: reader)
    }
  }
}

/// As `confirmed.csv` holds them (RFC 4180).
package func csv(_ confirmations: [StudyConfirmation]) -> String {
  let rows = confirmations.map { confirmed in
    [confirmed.sentence, confirmed.reference, confirmed.words, confirmed.on?.description ?? "", confirmed.by ?? ""]
      .map(cell).joined(separator: ",")
  }
  return (["sentence,reference,words,on,by"] + rows).joined(separator: "\n") + "\n"
}

private func cell(_ text: String) -> String {
  text.contains { ",\"\n\r".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
}
