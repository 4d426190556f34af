/// The printed group of works cited at one place: `[1,3-5]`; a work with pages has a bracket of its own, `[1]23-25`.
///
/// Numbers ascend, and neighbours are joined by a hyphen from two on, as GB/T 7714—2015 10.1 prints them ([255-256]).
///
/// - Parameter cited: each work with its number; `nil` where the list lacks its key, which is then printed instead.
func citationText(_ cited: [(number: Int?, citation: Citation)], _ words: PrintedWords) -> String {
  var text = ""
  var whole: [Int] = []
  for (number, citation) in cited.enumerated().sorted(by: ascending).map(\.element) {
    if let number, citation.pages == nil {
      whole.append(number)
      continue
    }
    text += bracket(whole) + "[\(number.map(String.init) ?? words.notFound(citation.key))]" + (citation.pages ?? "")
    whole = []
  }
  return text + bracket(whole)
}

private typealias Place = EnumeratedSequence<[(number: Int?, citation: Citation)]>.Element

/// Unknown works come last; works of one number stay as they were written.
private func ascending(_ one: Place, _ other: Place) -> Bool {
  (one.element.number ?? .max, one.offset) < (other.element.number ?? .max, other.offset)
}

private func bracket(_ numbers: [Int]) -> String {
  var runs: [ClosedRange<Int>] = []
  for number in numbers {
    if let last = runs.last, number <= last.upperBound + 1 {
      runs[runs.count - 1] = last.lowerBound...max(number, last.upperBound)
    } else {
      runs.append(number...number)
    }
  }
  guard !runs.isEmpty else { return "" }
  let parts = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
  return "[" + parts.joined(separator: ",") + "]"
}
