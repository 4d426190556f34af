/// “三个环节：甲、乙、丙”, “四个县（甲、乙、丙、丁）”, “两类，即甲和乙”
func enumeratedItems(after range: Range<Int>, in paragraph: ReadParagraph, _ sentence: Sentence) -> ClosedRange<Int>? {
  let scalars = paragraph.scalars
  guard let start = listStart(after: range, in: paragraph, sentence) else { return nil }
  let isBracketed = scalars[start - 1] == "（" || scalars[start - 1] == "("
  var end = start
  var depth = 0
  while end < sentence.range.upperBound {
    let scalar = scalars[end]
    if scalar == "（" || scalar == "(" || scalar == "《" { depth += 1 }
    if scalar == "）" || scalar == ")" || scalar == "》" {
      if depth == 0 { break }
      depth -= 1
    }
    if scalar.isStop && scalar != "；"
      || depth == 0 && (scalar == "，" && !isBracketed && hasPauses(scalars, start..<end))
    {
      break
    }
    end += 1
  }
  return items(in: start..<end, of: paragraph)
}

private func hasPauses(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool { scalars[range].contains("、") }

/// Behind the sign or word with which a list begins, close to the number.
private func listStart(after range: Range<Int>, in paragraph: ReadParagraph, _ sentence: Sentence) -> Int? {
  let scalars = paragraph.scalars
  var place = range.upperBound
  while place < sentence.range.upperBound, place - range.upperBound < 22 {
    let scalar = scalars[place]
    if scalar == "：" || scalar == ":" || scalar == "（" || scalar == "(" { return place + 1 }
    if scalar == "、" || scalar.isStop || scalar == "）" { return nil }
    if scalar == "，" {
      let isLed =
        place + 1 < scalars.count
        && WordSense.lexicon.word(at: place + 1, in: scalars)?.meaning.contains(.listing) == true
      guard isLed else { return nil }
    }
    if let word = WordSense.lexicon.word(at: place, in: scalars) {
      if word.meaning.contains(.listing), listLeads.contains(word.scalars) { return place + word.scalars.count }
      place += word.scalars.count
    } else {
      place += 1
    }
  }
  return nil
}

private let listLeads = ["即", "分别是", "分别为", "包括", "依次是", "依次为", "具体为", "具体是"].scalars

private func items(in range: Range<Int>, of paragraph: ReadParagraph) -> ClosedRange<Int>? {
  let scalars = paragraph.scalars
  var depth = 0
  var (pauses, semicolons, commas, ands) = (0, 0, 0, 0)
  for place in range {
    switch scalars[place] {
    case "（", "(", "《", "“": depth += 1
    case "）", ")", "》", "”": depth -= 1
    case "、" where depth == 0: pauses += 1
    case "；" where depth == 0: semicolons += 1
    case "，" where depth == 0: commas += 1
    case "和" where depth == 0, "与" where depth == 0, "及" where depth == 0: ands += isJoining(place, scalars) ? 1 : 0
    default: break
    }
  }
  let words = scalars[range]
  if words.contains("等") && !words.suffix(1).isEmpty && isOpen(range, paragraph) { return nil }
  if semicolons > 0 { return (semicolons + 1)...(semicolons + 1) }
  if pauses > 0 {
    let last = pauses + 1 + (endsWithPair(range, scalars) ? 1 : 0)
    return ands == 0 ? (pauses + 1)...(pauses + 1) : last...max(last, pauses + 1 + ands)
  }
  if commas >= 2, isShortList(scalars[range]) { return (commas + 1)...(commas + 1) }
  return ands == 1 && commas == 0 ? 1...2 : nil
}

/// 甲、乙、丙和丁: the last two are parted by 和, each as long as the others.
private func endsWithPair(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
  let parts = scalars[range].split(separator: "、")
  guard let last = parts.last, let and = last.firstIndex(of: "和"), isJoining(and, scalars),
    !parts.dropLast().contains(where: { $0.contains("和") })
  else { return false }
  let (one, other) = (and - last.startIndex, last.endIndex - and - 1)
  let shortest = parts.dropLast().map(\.count).min() ?? 0
  return one >= 2 && other >= 2 && one + 2 >= shortest
}

/// Clauses that are a list by themselves: none is long.
private func isShortList(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
  words.split(separator: "，").allSatisfy { (2...12).contains($0.count) }
}

private func isJoining(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
  guard place > 0, place + 1 < scalars.count else { return false }
  let pair = scalars.text(place..<(place + 2))
  let back = scalars.text((place - 1)..<(place + 1))
  return !["和谐", "和平", "和睦", "及时", "及其", "与会"].contains(pair)
    && !["参与", "普及", "涉及", "以及", "温和", "共和", "缓和", "给与"].contains(back)
}

/// 等 at the end of the list, or a word that says it is only a part.
private func isOpen(_ range: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
  paragraph.signs.contains { sign in
    range.overlaps(sign.range) && sign.has(.openList)
      && !["部分", "其中", "尤其", "之一"].contains(paragraph.scalars.text(sign.range))
  }
}
