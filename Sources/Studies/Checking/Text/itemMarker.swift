/// What begins a line that is an item of a list.
struct ItemStart {
  /// Behind the marker.
  let end: Int
  /// A dot: it says nothing and is not printed as written.
  let isDash: Bool
}

/// `1.` `（1）` `①` `一是` `-`; `nil`: the line begins no item.
func itemMarker(_ line: [Unicode.Scalar], _ words: Range<Int>) -> ItemStart? {
  let start = words.lowerBound
  let first = line[start]
  func mark(_ end: Int) -> ItemStart? { end < words.upperBound ? ItemStart(end: end, isDash: false) : nil }
  if first == "-" {
    guard start + 1 < words.upperBound, line[start + 1].isSpace else { return nil }
    return ItemStart(end: start + 1, isDash: true)
  }
  if (0x2460...0x2473).contains(first.value) { return mark(start + 1) }
  if first.isDigit {
    let end = line[start..<words.upperBound].firstIndex { !$0.isDigit } ?? words.upperBound
    guard end - start < 4, end + 1 < words.upperBound, line[end] == ".", !line[end + 1].isDigit else { return nil }
    return mark(end + 1)
  }
  if first == "（" || first == "(" {
    let end = line[start..<words.upperBound].dropFirst().firstIndex { !$0.isDigit } ?? words.upperBound
    guard end > start + 1, end - start < 5, end < words.upperBound, line[end] == "）" || line[end] == ")" else {
      return nil
    }
    return mark(end + 1)
  }
  let number = line[start..<words.upperBound].prefix { hanDigits.contains($0) }
  guard !number.isEmpty, number.count < 4, number.endIndex < words.upperBound, line[number.endIndex] == "是" else {
    return nil
  }
  return mark(number.endIndex + 1)
}

private let hanDigits = Set("一二三四五六七八九十".unicodeScalars)
