import Documents

extension StudyRule {
  static let missingNumber = StudyRule(
    "missing-number", .fault,
    zh: "这里应有数字而没有。请补上数值，或改写这句话。", en: "A number belongs here and is missing. Put it in, or say it otherwise."
  ) { text in
    var hits: [Hit] = []
    text.forEachRunningSentence { index, paragraph, _, sentence in
      for place in sentence.signs {
        if let range = lackingRange(after: place, of: paragraph, sentence) { hits.append(Hit(index, range)) }
      }
      hits += lonelyUnits(in: paragraph, sentence).map { Hit(index, $0) }
    }
    return hits
  }
}

/// The end of a word that a number must follow, where none does.
private func lackingRange(after place: Int, of paragraph: ReadParagraph, _ sentence: Sentence) -> Range<Int>? {
  let sign = paragraph.signs[place]
  let isStrict = sign.has(.reach)
  guard isStrict || sign.has(.reachLoose), sign.range.lowerBound >= sentence.range.lowerBound else { return nil }
  let scalars = paragraph.scalars
  let next = skippingAbout(from: sign.range.upperBound, in: paragraph, after: place)
  let end = sign.range.upperBound
  guard next < scalars.count else { return isStrict ? (end - 1)..<end : nil }
  if paragraph.source.atoms[next] == .blank { return next..<(next + 1) }
  if scalars[next] == StudyParagraph.atomMark || scalars[next].digit != nil { return nil }
  if isPlaceholder(scalars, next) { return next..<(next + 1) }
  if scalars[next].isStop || scalars[next] == "，" || scalars[next] == "、" || scalars[next] == "," {
    let isTold = paragraph.signs[sentence.signs.lowerBound..<place].contains { $0.quantity != nil || $0.dataID != nil }
    let isBound = isStrict || ["超过", "突破", "达", "逾"].contains(scalars.text(sign.range))
    guard isBound, !isTold || isStrict && !endsClauseWell(scalars, sign.range) else { return nil }
    return (end - 1)..<end
  }
  guard let unit = Unit.lexicon.word(at: next, in: scalars) else { return nil }
  if HanNumeral(scalars, at: next) != nil { return nil }
  let isSure = unit.meaning.isSure || isStrict && standsAlone(unit, at: next, in: scalars)
  return isSure && (isStrict || unit.meaning.isSure && !isWordPart(scalars, next, unit)) ? next..<(next + 1) : nil
}

/// Past 约, 近 and spaces.
private func skippingAbout(from end: Int, in paragraph: ReadParagraph, after place: Int) -> Int {
  var next = paragraph.scalars.skippingSpaces(from: end)
  var following = place + 1
  while following < paragraph.signs.count, paragraph.signs[following].range.lowerBound == next,
    paragraph.signs[following].has(.about)
  {
    next = paragraph.scalars.skippingSpaces(from: paragraph.signs[following].range.upperBound)
    following += 1
  }
  return next
}

/// XX万元, ××个
private func isPlaceholder(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
  guard place + 1 < scalars.count, scalars[place] == scalars[place + 1] else { return false }
  return ["X", "×", "x", "○", "Ｘ", "＿", "＊", "*"].contains(scalars[place])
}

/// 目标已经达到： what was to be reached stood before.
private func endsClauseWell(_ scalars: [Unicode.Scalar], _ word: Range<Int>) -> Bool {
  scalars[word.upperBound - 1] == "了"
}

/// 张， is a measure word without its number; 张贴 is a word.
private func standsAlone(_ unit: Lexicon<Unit>.Word, at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
  if let word = WordSense.lexicon.word(at: place, in: scalars), word.meaning.contains(.neutral) { return false }
  let end = place + unit.scalars.count
  guard end < scalars.count else { return true }
  if scalars[end].isMark { return true }
  return countable.contains(scalars[place]) && scalars[end].isHan && !notCounted.contains(scalars[end])
}

private let countable = Set("个所家处张座名".unicodeScalars)
private let notCounted = Set("人有在的以理里单义贴扬个体性".unicodeScalars)

private func isWordPart(_ scalars: [Unicode.Scalar], _ place: Int, _ unit: Lexicon<Unit>.Word) -> Bool {
  guard unit.scalars.count == 1, scalars[place].isHan else { return false }
  let end = place + 1
  return end < scalars.count && !scalars[end].isMark
}

/// 占% and 投入万元： a unit with a magnitude or a percent sign and no number before it.
private func lonelyUnits(in paragraph: ReadParagraph, _ sentence: Sentence) -> [Range<Int>] {
  let scalars = paragraph.scalars
  return sentence.range.compactMap { place in
    guard place > 0, scalars[place] == "%" || scalars[place] == "％" || isMoney(scalars, place) else { return nil }
    var before = place - 1
    while before > 0, scalars[before].isSpace { before -= 1 }
    guard scalars[before].isHan, !wholes.contains(scalars[before]), HanNumeral(scalars, at: before) == nil,
      !scalars[max(0, before - 3)...before].contains("位")
    else { return nil }
    if isMoney(scalars, place) {
      let isLed = paragraph.signs[sentence.signs].contains { sign in
        (sign.has(.reach) || sign.has(.reachLoose)) && sign.range.upperBound == before + 1
      }
      guard isLed else { return nil }
    }
    return place..<(place + 1)
  }
}

/// 万元, 亿元, 万人
private func isMoney(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
  guard scalars[place] == "万" || scalars[place] == "亿", place + 1 < scalars.count else { return false }
  return scalars[place + 1] == "元" || scalars[place + 1] == "人"
}

private let wholes = Set("数几多余上百千万亿每成个".unicodeScalars)
