import Documents

extension StudyRule {
  static let sentenceCut = StudyRule(
    "sentence-cut", .fault, zh: "句子在段末断开，下一段接着说。请并成一段。",
    en: "A sentence breaks off here and goes on in the next paragraph. Join them."
  ) { text in
    text.paragraphs.indices.dropLast().compactMap { index in
      let (cut, next) = (text.paragraphs[index], text.paragraphs[index + 1])
      guard isCut(cut, before: next) else { return nil }
      let end = cut.scalars.count
      var hit = Hit(index, max(0, end - 6)..<end)
      hit.place = .text(paragraph: index, range: lastWords(cut.scalars))
      hit.other = .text(paragraph: index + 1, range: 0..<min(6, next.scalars.count))
      return hit
    }
  }
}

private func lastWords(_ scalars: [Unicode.Scalar]) -> Range<Int> {
  let start = (scalars.lastIndex { $0.isClauseEnd || $0 == "、" } ?? -1) + 1
  return max(min(start, scalars.count - 1), scalars.count - 6)..<scalars.count
}

private func isCut(_ cut: ReadParagraph, before next: ReadParagraph) -> Bool {
  guard cut.source.kind == .body, next.source.kind == .body, let last = cut.scalars.last,
    let first = next.scalars.first,
    HeadingNumber(next.scalars) == nil, HeadingNumber(cut.scalars) == nil
  else { return false }
  if opening.contains(first) { return !last.isStop && last != "：" }
  if last == "，" || last == "、" || last == "," { return !isVerse(cut, next) }
  guard last.isHan || last.digit != nil || last == StudyParagraph.atomMark || last == "—" || last.isLatin else {
    return false
  }
  let isSentence = cut.scalars.count >= 18 && (cut.scalars.contains("，") || cut.scalars.count >= 28)
  return isSentence && !cut.scalars.contains("：") && next.scalars.contains { $0.isStop } && next.scalars.count >= 6
}

/// What no paragraph begins with.
private let opening = Set("，。、；）”》！？".unicodeScalars)

/// Lines of much the same length that all lack a stop.
private func isVerse(_ one: ReadParagraph, _ other: ReadParagraph) -> Bool {
  one.scalars.count <= 14 && abs(one.scalars.count - other.scalars.count) <= 2
}
