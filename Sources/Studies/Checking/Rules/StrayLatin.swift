import Documents

extension StudyRule {
  static let strayLatin = StudyRule(
    "stray-latin", .fault,
    zh: "中文句子里夹着来历不明的拉丁字母。请删去或译成中文；确是专名的，在中文后用括号注明。",
    en:
      "Latin letters stand in a Chinese sentence for no reason. Delete or translate them; a name belongs in brackets behind its Chinese."
  ) { text in
    text.paragraphs.enumerated().flatMap { index, paragraph -> [Hit] in
      guard isChinese(paragraph), paragraph.source.kind != .reference else { return [] }
      return paragraph.signs.compactMap { sign in
        guard case .latin = sign.kind, isStray(sign.range, in: paragraph) else { return nil }
        return Hit(index, sign.range)
      }
    }
  }
}

/// An English paragraph is no stray word.
private func isChinese(_ paragraph: ReadParagraph) -> Bool {
  let han = paragraph.scalars.count { $0.isHan }
  let latin = paragraph.scalars.count { $0.isLatin }
  return han * 2 > latin || han > 12 && han > latin
}

private func isStray(_ range: Range<Int>, in paragraph: ReadParagraph) -> Bool {
  let scalars = paragraph.scalars
  let word = scalars.text(range)
  if word.unicodeScalars.contains(where: { $0.digit != nil || "./@_&=+²³₂₃:#".unicodeScalars.contains($0) }) {
    return false
  }
  if range.upperBound + 1 < scalars.count, scalars[range.upperBound] == "(", scalars[range.upperBound + 1].isDigit {
    return false
  }
  if known.contains(word.lowercased()) || isInBrackets(range, scalars) || isAuthor(range, in: scalars) { return false }
  let letters = word.unicodeScalars.filter(\.isLatin)
  if word.unicodeScalars.count == 1 { return isStrayLetter(range, scalars) }
  let isAcronym =
    letters.allSatisfy { $0.value < 0x61 } || letters.dropLast().allSatisfy { $0.value < 0x61 } && letters.last == "s"
  return !(isAcronym && letters.count <= 6)
}

/// A letter hanging in the text; A级, B类, X轴 and P值 are names.
private func isStrayLetter(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
  let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : "。"
  let after = range.upperBound < scalars.count ? scalars[range.upperBound] : "。"
  if before.digit != nil || after.digit != nil || after == "=" || after == "." || before == "=" || after == "<"
    || after == ">"
  {
    return false
  }
  let next = scalars.skippingSpaces(from: range.upperBound)
  if next < scalars.count, ["=", "<", ">", "≥", "≤", "＝", "＜"].contains(scalars[next]) { return false }
  if scalars[range.lowerBound].value < 0x61 || named.contains(after) {
    return
      !(named.contains(after) || after == "、" || before == "、" || before.isBracket
      || statistic.contains(scalars[range.lowerBound]) && !after.isHan)
  }
  return !(statistic.contains(scalars[range.lowerBound]) && (after.isBracket || before.isBracket))
}

private let named = Set("级类型轴值检区座栋段股层档组市县项点线栏列等向超馆照".unicodeScalars)
private let statistic = Set("npPNRrtFtzαβ".unicodeScalars)

/// Behind the Chinese word that it explains, or in a title or a quotation.
private func isInBrackets(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
  var place = range.lowerBound
  while place > 0, range.lowerBound - place < 120 {
    place -= 1
    switch scalars[place] {
    case "（", "(", "《", "“", "「", "[", "【": return true
    case "）", ")", "》", "”", "」", "]", "】", "。", "；", "！", "？": return false
    default: continue
    }
  }
  return false
}

/// Smith（2010）, Jacobs 等, Li and Wang
private func isAuthor(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
  let first = scalars[range.lowerBound]
  guard first.value < 0x61 || range.count == 3 && scalars.text(range) == "and" else { return false }
  var place = range.upperBound
  while place < scalars.count, place - range.upperBound < 40,
    scalars[place].isLatin || scalars[place].isSpace || ".,&·-".unicodeScalars.contains(scalars[place])
  {
    place += 1
  }
  guard place < scalars.count else { return false }
  if scalars[place] == "（" || scalars[place] == "(" {
    return place + 1 < scalars.count && (scalars[place + 1].isDigit || scalars[place + 1].isLatin)
  }
  return scalars[place] == "等" || scalars[place] == "和" || scalars[place] == "与" || scalars[place] == "的"
    || scalars[place] == "提" || scalars[place] == "认"
    || scalars[place] == "在" || scalars[place] == "[" || scalars[place] == StudyParagraph.atomMark
}

private let known: Set<String> = [
  "gdp", "app", "pm", "dna", "ip", "wi-fi", "wifi", "ph", "ai", "vr", "ar", "iot", "gis", "gps", "bim", "cim", "ppp",
  "epc", "eod", "tod", "cbd", "brt",
  "etc", "led", "atm", "cpi", "aqi", "co", "cod", "bod", "tsp", "vip", "ceo", "mba", "npc", "kpi", "pc", "usb", "pdf",
  "word", "excel", "spss", "stata", "python",
  "arcgis", "qgis", "ktv", "diy", "ugc", "logo", "kwh", "km", "mm", "cm", "kg", "mg", "ml", "db", "hm", "ha", "kw",
  "mw", "tce", "ipv", "poi", "ndvi", "swot", "pest", "ahp",
  "topsis", "vs", "qq", "ota", "oa", "erp", "saas", "ngo", "un", "oecd", "who", "unesco", "iso", "gb", "doi", "url",
  "email", "e-mail", "online", "cctv", "nfc", "rfid", "icu", "ct", "mri", "citespace",
]
