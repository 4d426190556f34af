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
  let word = LatinWord(scalars, range)
  if word.isCode || word.isEstablished || isInBrackets(range, scalars) || isAuthor(range, in: scalars) { return false }
  if word.letters.count == 1 { return isStrayLetter(range, scalars) }
  return !(word.isAcronym || word.isUnit || namesThing(word, range, scalars) || word.isProperName)
}

/// Logistic回归, Moran's I指数, T台: what stands behind makes it a name.
private func namesThing(_ word: LatinWord, _ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
  guard word.isCapital || word.letters.count <= 2 else { return false }
  var next = range.upperBound
  while next < scalars.count,
    scalars[next].isSpace || scalars[next].isLatin || scalars[next] == "'" || scalars[next] == "’"
      || (0x391...0x3C9).contains(scalars[next].value)
  { next += 1 }
  return things.contains { scalars.starts(with: $0, at: next) }
}

/// A letter hanging in the text; A级, B社区, X轴 and P值 are names, x为步行时间 a formula's.
private func isStrayLetter(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
  let letter = scalars[range.lowerBound]
  let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : "。"
  let after = range.upperBound < scalars.count ? scalars[range.upperBound] : "。"
  if before.digit != nil || after.digit != nil || after == "." || before == "." { return false }
  if before.isSpace, range.lowerBound > 1, scalars[range.lowerBound - 2].isLatin { return false }
  let next = scalars.skippingSpaces(from: range.upperBound)
  if before == "=" || next < scalars.count && "=<>≥≤＝＜".unicodeScalars.contains(scalars[next]) { return false }
  if before == "、" || after == "、" || before.isBracket || after.isBracket { return false }
  if letter.value < 0x61 { return !(after.isHan || names.contains(before) || statistic.contains(letter)) }
  if after == "为" || after == "是" || after == "表" || after == "代" {
    return !(before.isClauseEnd || before == "设" || before == "中")
  }
  return !(units.contains(letter) && before.digit != nil || after == "值" || after == "检" || after == "轴")
}

/// 老K, 小Y: people under made-up names.
private let names = Set("老小阿某".unicodeScalars)
private let statistic = Set("NPRFZ".unicodeScalars)
private let units = Set("mgthskL".unicodeScalars)
private let things =
  "回归 模型 检验 系数 指数 分析 算法 量表 软件 平台 法 分布 函数 曲线 值 图 形 型 级 区 座 栋 超 盘 店 光 端 轴 台 恤 机 影像 卫星 公司 协议 接口 格式 系统 理论 定律 效应 聚类 打分 分数 相关 距离 类 室"
  .wordScalars

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
