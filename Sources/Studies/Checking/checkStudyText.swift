package import Documents

/// Holds a study's text against the rules of the text checker. Corrects nothing.
///
/// A class of fault is said once a sentence. Time grows with the text's length and no faster.
///
/// - Returns: what a person should mend, in the order of the text. Empty: nothing was found.
package func checkStudyText(_ text: StudyText, against book: IndicatorBook) -> [Finding] {
  let read = ReadText(text, book)
  let all = StudyRule.all.flatMap { rule in oncePerSentence(rule.find(read), in: read).map { read.finding(rule, $0) } }
  return all.enumerated().sorted { one, other in order(one) < order(other) }.map(\.element)
}

private func oncePerSentence(_ hits: [Hit], in read: ReadText) -> [Hit] {
  var seen: Set<Int> = []
  return hits.filter { hit in
    guard case .text(let paragraph, let range) = hit.place else { return true }
    let sentences = read.paragraphs[paragraph].sentences
    let place = min(range.lowerBound, read.paragraphs[paragraph].scalars.count - 1)
    let sentence = sentences.firstIndex { $0.range.contains(place) } ?? sentences.count
    return seen.insert(paragraph << 32 | sentence).inserted
  }
}

private func order(_ place: EnumeratedSequence<[Finding]>.Element) -> (Int, Int, Int) {
  let found = place.element.place
  if found.part != nil { return (.max, found.source?.line ?? .max, place.offset) }
  return (
    found.source?.line ?? found.paragraph ?? .max, found.source?.column ?? found.character ?? .max, place.offset
  )
}

extension ReadText {
  fileprivate func finding(_ rule: StudyRule, _ hit: Hit) -> Finding {
    var finding = Finding(
      "study.\(rule.fault)", hit.severity ?? rule.severity, at: place(hit.place), found: hit.found,
      expected: hit.expected, rule.message)
    if let other = hit.other { finding.otherPlaces = [place(other)] }
    return finding
  }

  private func place(_ place: Hit.Place) -> Finding.Place {
    switch place {
    case .line(let spot, let file, let words):
      return Finding.Place(source: source(spot), part: file, quote: String(words.prefix(20)))
    case .answer(let part, let words):
      return Finding.Place(part: part, quote: String(words.prefix(20)))
    case .text(let number, let range):
      let paragraph = paragraphs[number].source
      let start = min(range.lowerBound, paragraph.scalars.count - 1)
      let spot = paragraph.spots[start]
      let end = min(max(range.upperBound, start + 1), start + 20, paragraph.scalars.count)
      let quote = paragraph.scalars[start..<end].filter { $0 != StudyParagraph.atomMark }
      let words = Array(quote).text(0..<quote.count)
      guard text.countsParagraphs else { return Finding.Place(source: source(spot), quote: words) }
      return Finding.Place(paragraph: Int(spot.line), character: Int(spot.column), quote: words)
    }
  }

  private func source(_ spot: Spot) -> SourcePlace { SourcePlace(line: Int(spot.line), column: Int(spot.column)) }
}
