/// Whether one text comes before the other by its code points: the order of UTF-8 is the same.
func precedes(_ one: String, _ other: String) -> Bool { one.utf8.lexicographicallyPrecedes(other.utf8) }

/// Equal by code points. Swift's `==` takes a letter with its accent for the one composed of both; CEL does not.
func isSameText(_ one: String, _ other: String) -> Bool {
  one == other && one.utf8.count == other.utf8.count && one.utf8.elementsEqual(other.utf8)
}

/// Whether the part stands anywhere in the text, in time that grows with the sum of both.
///
/// - Source: Knuth, Morris, Pratt, "Fast pattern matching in strings", 1977.
func contains(_ text: String, _ part: String) -> Bool {
  let part = Array(part.utf8)
  guard !part.isEmpty else { return true }
  let back = fallback(of: part)
  var matched = 0
  for byte in text.utf8 {
    while matched > 0, part[matched] != byte { matched = back[matched - 1] }
    if part[matched] == byte { matched += 1 }
    if matched == part.count { return true }
  }
  return false
}

/// For each beginning of the part, the length of the longest shorter beginning that is also its end.
private func fallback(of part: [UInt8]) -> [Int] {
  var back = [0], length = 0
  for place in part.indices.dropFirst() {
    while length > 0, part[length] != part[place] { length = back[length - 1] }
    if part[length] == part[place] { length += 1 }
    back.append(length)
  }
  return back
}
