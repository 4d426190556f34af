/// A hint that names the one of `words` that was probably meant; `nil` when none is near.
package func didYouMean(_ word: String, _ words: some Sequence<String>) -> String? {
  nearest(word, words).map { "did you mean '\($0)'?" }
}

/// The word at the least edit distance, if that is at most a third of its length; the first in order among equals.
func nearest(_ word: String, _ words: some Sequence<String>) -> String? {
  let limit = max(1, word.count / 3)
  let near = words.map { (distance: editDistance(word, $0), word: $0) }.filter { $0.distance <= limit }
  return near.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
}

/// How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into the other.
///
/// - Source: optimal string alignment, a restricted Damerau–Levenshtein distance.
func editDistance(_ one: String, _ other: String) -> Int {
  let one = Array(one), other = Array(other)
  guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
  var rows = [Array(0...other.count)]
  for i in 1...one.count {
    var row = [i]
    for j in 1...other.count {
      let change = rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
      var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, change)
      if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
        best = min(best, rows[i - 2][j - 2] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[one.count][other.count]
}
