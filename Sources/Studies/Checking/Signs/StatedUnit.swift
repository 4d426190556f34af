/// A unit as a table's head or caption states it: 万人, %, 张/千人.
struct StatedUnit: Sendable {
  /// As `Unit` names it; `nil`: several are named, and which is meant is not known.
  let base: String?
  /// Of its magnitude: 10 000 for 万人.
  let factor: Double

  /// `nil`: the words are no unit.
  init?(_ words: [Unicode.Scalar]) {
    let parts = words.split { $0 == "、" || $0 == "，" || $0 == "," || $0 == "；" }
    guard let first = parts.first.map(Array.init) else { return nil }
    let (base, factor) = plainUnit(first.text(first.indices))
    let rest = first.drop { magnitudes.contains($0) }
    guard let word = Unit.lexicon.word(at: 0, in: Array(rest)),
      word.scalars.count == rest.count || rest.contains("/") || rest.contains("每")
    else { return nil }
    self.base = parts.count == 1 ? base : nil
    self.factor = factor
  }
}

private let magnitudes = Set("千万亿".unicodeScalars)

extension Quantity {
  /// Takes the unit that stands elsewhere.
  mutating func take(_ stated: StatedUnit) {
    guard let base = stated.base else { return }
    unitBase = base
    unit = digits
    value *= stated.factor
    halfStep *= stated.factor
    upper = upper.map { $0 * stated.factor }
  }
}

/// The unit in the brackets with which a head ends: 人口（万人）.
func bracketedUnit(_ scalars: [Unicode.Scalar], _ head: Range<Int>) -> StatedUnit? {
  let open = withoutBracket(scalars, head).upperBound
  guard open < head.upperBound else { return nil }
  return StatedUnit(Array(scalars[(open + 1)..<(head.upperBound - 1)]))
}

/// A head without the brackets at its end.
func withoutBracket(_ scalars: [Unicode.Scalar], _ head: Range<Int>) -> Range<Int> {
  guard let last = scalars[head].last, last == "）" || last == ")",
    let open = scalars[head].lastIndex(where: { $0 == "（" || $0 == "(" }), open > head.lowerBound
  else { return head }
  return head.lowerBound..<open
}

/// What stands behind 单位： in a caption.
func statedUnit(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> StatedUnit? {
  guard let place = scalars.firstPlace(of: ["单位：", "单位:"].scalars, in: range) else { return nil }
  let words = scalars[(place + 3)..<range.upperBound].prefix { !$0.isBracket && $0 != "；" && !$0.isSpace && $0 != "。" }
  return StatedUnit(Array(words))
}

extension ReadParagraph {
  /// The cells of a row, without the spaces around their words.
  var cells: [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = scalars.first == "|" ? 1 : 0
    for place in start...scalars.count where place == scalars.count || scalars[place] == "|" {
      if place == scalars.count, start == place { break }
      let from = min(place, scalars.skippingSpaces(from: start))
      var to = place
      while to > from, scalars[to - 1].isSpace { to -= 1 }
      cells.append(from..<to)
      start = place + 1
    }
    return cells
  }

  /// 合计: what the rows above come to.
  func isSum(_ cell: Range<Int>) -> Bool {
    scalars[cell].elementsEqual("合计".unicodeScalars) || scalars[cell].elementsEqual("总计".unicodeScalars)
  }
}
