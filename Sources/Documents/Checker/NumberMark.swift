/// The number that a paragraph begins with, as one of the four levels of official documents.
struct NumberMark: Hashable, Sendable {
  enum Separator: Hashable, Sendable { case none, comma, point, other }

  /// 一、 is 1, （一） is 2, 1. is 3, （1） is 4.
  var level: Int
  var value: Int
  /// `(` or `)` of ASCII.
  var hasNarrowBracket: Bool
  /// What follows the number: for levels 1 and 3 it belongs there, for 2 and 4 it does not.
  var separator: Separator
  /// Scalars from the paragraph's beginning that the number takes.
  var length: Int

  /// Prescribed shape: 一、 （一） 1. （1）
  var isWellFormed: Bool {
    switch level {
    case 1: separator == .comma
    case 3: separator == .point
    default: separator == .none && !hasNarrowBracket
    }
  }

  /// How the number should be written.
  var prescribed: String {
    switch level {
    case 1: "\(ideographic(value))、"
    case 2: "（\(ideographic(value))）"
    case 3: "\(value)."
    default: "（\(value)）"
    }
  }
}

extension NumberMark {
  /// The number at the beginning of a text. `nil`: it begins with none; `3.5` and `一是` are none.
  init?(_ text: [Unicode.Scalar]) {
    guard let first = text.first else { return nil }
    let isBracketed = first == "（" || first == "("
    var place = isBracketed ? 1 : 0
    guard let number = Self.number(in: text, from: &place) else { return nil }
    var isNarrow = first == "("
    if isBracketed {
      guard place < text.count, text[place] == "）" || text[place] == ")" else { return nil }
      isNarrow = isNarrow || text[place] == ")"
      place += 1
    }
    let separator = Self.separator(in: text, at: place)
    guard isBracketed || separator != .none else { return nil }
    if number.isDecimal && !isBracketed && Self.goesOnAsNumber(text, after: place) { return nil }
    level = (number.isDecimal ? 3 : 1) + (isBracketed ? 1 : 0)
    value = number.value
    hasNarrowBracket = isNarrow
    self.separator = separator
    length = place + (separator == .none ? 0 : 1)
  }

  private static func separator(in text: [Unicode.Scalar], at place: Int) -> Separator {
    guard place < text.count else { return .none }
    switch text[place] {
    case "、": return .comma
    case ".", "．": return .point
    case "，", ",", "：": return .other
    default: return .none
    }
  }

  private static func goesOnAsNumber(_ text: [Unicode.Scalar], after place: Int) -> Bool {
    place + 1 < text.count && ("0"..."9").contains(text[place + 1])
  }

  private static func number(
    in text: [Unicode.Scalar], from place: inout Int
  ) -> (value: Int, isDecimal: Bool)? {
    let start = place
    while place < text.count, place - start < 3, ("0"..."9").contains(text[place]) { place += 1 }
    if place > start, place - start < 3 {
      return text[start..<place].reduce(0) { $0 * 10 + Int($1.value - 48) }.nonZero.map { ($0, true) }
    }
    place = start
    while place < text.count, place - start < 4, digits.contains(text[place]) { place += 1 }
    return place > start ? number(ideographic: text[start..<place]).map { ($0, false) } : nil
  }

  private static let digits = Set("一二三四五六七八九十".unicodeScalars)
  private static let order = Array("零一二三四五六七八九".unicodeScalars)

  /// 1...99
  private static func number(ideographic: ArraySlice<Unicode.Scalar>) -> Int? {
    let parts = ideographic.split(separator: "十", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, first.count <= 1 else { return nil }
    let leading = first.first.flatMap { order.firstIndex(of: $0) }
    guard parts.count == 2, let last = parts.last else { return leading }
    guard last.count <= 1 else { return nil }
    return (leading ?? 1) * 10 + (last.first.flatMap { order.firstIndex(of: $0) } ?? 0)
  }
}

extension Int {
  fileprivate var nonZero: Int? { self == 0 ? nil : self }
}

/// 1...99 in Chinese figures; others in decimal ones.
func ideographic(_ value: Int) -> String {
  let figures = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  guard (1...99).contains(value) else { return String(value) }
  let tens = value < 10 ? "" : (value < 20 ? "" : figures[value / 10]) + "十"
  return tens + figures[value % 10]
}
