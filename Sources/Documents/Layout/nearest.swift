/// The word that was probably meant: fewest letters changed, at most two or a third of the word. `nil`: none is near.
///
/// - Source: Levenshtein 1966, edit distance.
func nearest(to word: String, among words: [String]) -> String? {
  let limit = max(2, word.count / 3)
  let ranked = words.map { (distance: editDistance(word.lowercased(), $0.lowercased()), word: $0) }
  return ranked.filter { $0.distance <= limit }.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
}

private func editDistance(_ one: String, _ other: String) -> Int {
  let other = Array(other)
  var row = Array(0...other.count)
  for (line, letter) in one.enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for (column, second) in other.enumerated() {
      let change = diagonal + (letter == second ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(change, row[column] + 1, row[column + 1] + 1)
    }
  }
  return row[other.count]
}
