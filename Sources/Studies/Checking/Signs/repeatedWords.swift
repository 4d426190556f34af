/// Words that a sentence sets twice by mistake: beside themselves, or in one list.
func repeatedWords(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
  doublings(in: scalars, range) + listedTwice(in: scalars, range)
}

/// 进行进行, 的的
private func doublings(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var index = range.lowerBound
  while index < range.upperBound {
    if let count = doubled(scalars, index, range.upperBound) {
      found.append(index..<(index + count * 2))
      index += count * 2
    } else {
      index += 1
    }
  }
  return found
}

private func doubled(_ scalars: [Unicode.Scalar], _ index: Int, _ end: Int) -> Int? {
  guard scalars[index].isHan else { return nil }
  for count in stride(from: 8, through: 2, by: -1)
  where index + count * 2 <= end && scalars[index] == scalars[index + count] {
    let word = scalars[index..<(index + count)]
    guard word.allSatisfy(\.isHan), scalars[(index + count)..<(index + count * 2)].elementsEqual(word) else { continue }
    if count == 2, word.first == word.last || SameSense.wanted.contains(where: word.elementsEqual) { continue }
    return count
  }
  guard index + 1 < end, scalars[index] == scalars[index + 1], let not = SameSense.particles[scalars[index]] else {
    return nil
  }
  if index > 0, not.before.contains(scalars[index - 1]) { return nil }
  return index + 2 < end && not.after.contains(scalars[index + 2]) ? nil : 1
}

/// 道路、绿地、道路: an item of a list that has been named.
private func listedTwice(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
  guard scalars[range].contains("、") else { return [] }
  let parts = scalars[range].split { $0 == "、" || $0.isClauseEnd || $0 == "和" || $0 == "（" || $0 == "）" }
  return parts.indices.compactMap { number in
    let part = parts[number]
    guard (2...10).contains(part.count), part.allSatisfy(\.isHan), isListed(part, scalars) else { return nil }
    return isNamed(part, before: number, among: parts, scalars) ? part.startIndex..<part.endIndex : nil
  }
}

/// Whether an item stands earlier in its list; the words that lead to the list may stand before its first.
private func isNamed(
  _ part: ArraySlice<Unicode.Scalar>, before number: Int, among parts: [ArraySlice<Unicode.Scalar>],
  _ scalars: [Unicode.Scalar]
) -> Bool {
  var place = number - 1
  while place >= 0, parts[place].endIndex + 1 == parts[place + 1].startIndex,
    scalars[parts[place].endIndex] == "、" || scalars[parts[place].endIndex] == "和"
  {
    let other = parts[place]
    if other.elementsEqual(part) { return true }
    if !isListed(other, scalars), other.count <= part.count + 6, other.suffix(part.count).elementsEqual(part) {
      return true
    }
    place -= 1
  }
  return false
}

private func isListed(_ part: ArraySlice<Unicode.Scalar>, _ scalars: [Unicode.Scalar]) -> Bool {
  part.startIndex > 0 && scalars[part.startIndex - 1] == "、"
}
