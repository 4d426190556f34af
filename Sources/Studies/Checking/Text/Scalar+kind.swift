extension Unicode.Scalar {
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0x20000...0x2FA1F: true
    default: false
    }
  }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }
  var isWideDigit: Bool { value >= 0xFF10 && value <= 0xFF19 }
  var isLatin: Bool { (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A && value < 0x7B }
  var isWideLatin: Bool { (0xFF21...0xFF3A).contains(value) || (0xFF41...0xFF5A).contains(value) }
  var isSpace: Bool { self == " " || self == "\u{3000}" || self == "\t" || self == "\u{A0}" }

  /// 0…9 of either width.
  var digit: Int? {
    if isDigit { return Int(value) - 0x30 }
    return isWideDigit ? Int(value) - 0xFF10 : nil
  }

  /// Ends a sentence.
  var isStop: Bool {
    switch self {
    case "。", "！", "？", "；": true
    default: false
    }
  }

  /// Parts a clause from the next.
  var isClauseEnd: Bool {
    switch self {
    case "，", "：", ",", "|", "\n", "—", ":": true
    default: isStop
    }
  }

  var isBracket: Bool {
    switch self {
    case "（", "）", "(", ")", "《", "》", "“", "”", "「", "」", "〔", "〕", "[", "]", "【", "】": true
    default: false
    }
  }

  /// A mark of either width that is no word.
  var isMark: Bool {
    isClauseEnd || isBracket || self == "、" || self == ";" || self == "." || self == "…" || self == "?" || self == "!"
  }

  /// No character of its own in a column: a combining mark, a joiner, a selector.
  var isJoined: Bool { value >= 0x300 && !isHan && properties.isGraphemeExtend }
}

extension [Unicode.Scalar] {
  func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(self[range])) }

  func starts(with word: [Unicode.Scalar], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= count else { return false }
    for offset in word.indices where self[index + offset] != word[offset] { return false }
    return true
  }

  /// The first place at or after `index` that is no space.
  func skippingSpaces(from index: Int) -> Int {
    var index = index
    while index < count, self[index].isSpace { index += 1 }
    return index
  }
}

extension [Unicode.Scalar] {
  /// The first place in a range at which one of some words stands.
  func firstPlace(of words: [[Unicode.Scalar]], in range: Range<Int>) -> Int? {
    range.first { place in words.contains { starts(with: $0, at: place) } }
  }

  func hasAny(of words: [[Unicode.Scalar]]) -> Bool { hasAny(of: words, in: indices) }
  func hasAny(of words: [[Unicode.Scalar]], in range: Range<Int>) -> Bool { firstPlace(of: words, in: range) != nil }
}

extension [String] {
  /// Words as rules compare them.
  var scalars: [[Unicode.Scalar]] { map { Array<Unicode.Scalar>($0.unicodeScalars) } }
}

extension String {
  /// Words parted by spaces, as rules compare them.
  var wordScalars: [[Unicode.Scalar]] { split(separator: " ").map { Array($0.unicodeScalars) } }
}
