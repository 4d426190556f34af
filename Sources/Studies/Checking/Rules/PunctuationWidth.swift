import Documents

extension StudyRule {
  static let punctuationWidth = StudyRule(
    "punctuation-width", .warning,
    zh: "标点或数字的全角、半角用错：汉字之间用全角标点，数字和编号用半角。",
    en: "A mark or digit of the wrong width: full width between Han characters, half width in numbers and codes."
  ) { text in
    text.paragraphs.enumerated().flatMap { index, paragraph -> [Hit] in
      guard paragraph.source.kind != .reference else { return [] }
      let english = isEnglish(paragraph.scalars)
      return paragraph.scalars.indices.compactMap { place in
        isWrong(place, in: paragraph.scalars, english: english) ? Hit(index, place..<(place + 1)) : nil
      }
    }
  }
}

private func isEnglish(_ scalars: [Unicode.Scalar]) -> Bool {
  scalars.count { $0.isLatin } > 4 * scalars.count { $0.isHan } && scalars.contains { $0.isLatin }
}

private func isWrong(_ place: Int, in scalars: [Unicode.Scalar], english: Bool) -> Bool {
  let scalar = scalars[place]
  guard scalar.value < 0x80 || scalar.value >= 0x3000 else { return false }
  func at(_ index: Int) -> Unicode.Scalar { scalars.indices.contains(index) ? scalars[index] : "\n" }
  let before = at(place - 1)
  switch scalar {
  case ",", ";", "?", "!", "\"": return isBesideHan(place, scalars)
  case ":": return isBesideHan(place, scalars) && !(before.isDigit && at(place + 1).isDigit)
  case "(", ")": return isWrongBracket(place, scalars)
  case "％": return before.digit != nil || before.isWideDigit
  case "．": return before.digit != nil && at(place + 1).digit != nil
  case "。", "，", "；", "：", "！", "？":
    return english && before.isLatin && (at(place + 1).isLatin || at(place + 1).isSpace || place + 1 == scalars.count)
  default: return scalar.isWideDigit || scalar.isWideLatin
  }
}

/// A space between does not help.
private func isBesideHan(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
  var before = place - 1
  while before >= 0, scalars[before].isSpace { before -= 1 }
  let after = scalars.skippingSpaces(from: place + 1)
  return before >= 0 && isChinese(scalars[before]) || after < scalars.count && isChinese(scalars[after])
}

private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isHan || ["，", "。", "；", "：", "）", "（", "》", "《", "”", "“", "、"].contains(scalar)
}

/// Brackets that hold Latin or digits only, behind a Latin word, are that word's.
private func isWrongBracket(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
  let isOpen = scalars[place] == "("
  guard let open = isOpen ? place : scalars[..<place].lastIndex(of: "("),
    let close = isOpen ? scalars[place...].firstIndex(of: ")") : place
  else { return isBesideHan(place, scalars) }
  let inner = scalars[(open + 1)..<max(open + 1, close)]
  if inner.contains(where: \.isHan) { return true }
  let before = open > 0 ? scalars[open - 1] : " "
  let after = close + 1 < scalars.count ? scalars[close + 1] : " "
  return before.isHan || after.isHan && !before.isLatin && open == 0 && !inner.allSatisfy(\.isDigit)
}
