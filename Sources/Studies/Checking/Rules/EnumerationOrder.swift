import Documents

extension StudyRule {
  static let enumerationOrder = StudyRule(
    "enumeration-order", .fault, zh: "列举的序号乱了：有跳号或重号。", en: "An enumeration skips or repeats a number."
  ) { text in
    var hits: [Hit] = []
    var list: (form: HeadingNumber.Form, value: Int)?
    for (index, paragraph) in text.paragraphs.enumerated() {
      if paragraph.source.isRunning { hits += outOfTurn(in: paragraph).map { Hit(index, $0) } }
      guard paragraph.source.kind == .item, let number = itemNumber(paragraph.scalars) else {
        if paragraph.source.kind != .item { list = nil }
        continue
      }
      if let before = list, before.form == number.form, number.value != before.value + 1, number.value != 1 {
        hits.append(Hit(index, 0..<1))
      } else if list == nil, number.value > 1, isOwnList(index, text) {
        hits.append(Hit(index, 0..<1))
      }
      list = (number.form, number.value)
    }
    return hits
  }
}

/// A list that begins with another number than one, with a heading or an announcement before it.
private func isOwnList(_ index: Int, _ text: ReadText) -> Bool {
  index == 0 || text.paragraphs[index - 1].source.isHeading || text.paragraphs[index - 1].scalars.last == "："
}

private func itemNumber(_ scalars: [Unicode.Scalar]) -> (form: HeadingNumber.Form, value: Int)? {
  if let number = HeadingNumber(scalars) { return (number.form, number.value) }
  guard let number = HanNumeral(scalars, at: 0), number.end < scalars.count, scalars[number.end] == "是" else {
    return nil
  }
  return (.chapter, number.value)
}

/// Ordinals within a paragraph: each form counts on from one.
private func outOfTurn(in paragraph: ReadParagraph) -> [Range<Int>] {
  var last: [Ordinal.Form: Int] = [:]
  var found: [Range<Int>] = []
  for sign in paragraph.signs {
    guard case .ordinal(let ordinal) = sign.kind else { continue }
    if sign.range.lowerBound == 0, paragraph.source.kind == .item {
      last[ordinal.form] = ordinal.value
      continue
    }
    let before = last[ordinal.form]
    if ordinal.form == .turn {
      if isWrongTurn(ordinal.value, after: before) { found.append(sign.range) }
    } else if ordinal.value != 1, ordinal.value != (before ?? 0) + 1, before != nil || isList(ordinal, sign, paragraph)
    {
      found.append(sign.range)
    } else if ordinal.value == 1, before == 1 {
      found.append(sign.range)
    }
    last[ordinal.form] = ordinal.value
  }
  return found
}

/// 首先, 其次, 再次, 最后
private func isWrongTurn(_ value: Int, after before: Int?) -> Bool {
  switch (before, value) {
  case (nil, 9), (nil, 1), (_, 9): false
  case (nil, _): value == 3
  case (let before?, _): value == 1 ? before == 1 : value != before + 1 && !(before == 2 && value == 2)
  }
}

/// One that begins with two or more has lost its first, if more of its kind follow.
private func isList(_ ordinal: Ordinal, _ sign: Sign, _ paragraph: ReadParagraph) -> Bool {
  guard ordinal.form == .spoken || ordinal.form == .circled || ordinal.form == .among else { return false }
  return paragraph.signs.contains { other in
    if case .ordinal(let next) = other.kind {
      other.range.lowerBound > sign.range.lowerBound && next.form == ordinal.form
    } else {
      false
    }
  }
}
