import Documents

extension StudyRule {
  static let tautology = StudyRule(
    "tautology", .warning, zh: "同一个意思说了两遍。请删去一处。", en: "One thing is said twice. Delete one of the two."
  ) { text in
    var hits: [Hit] = []
    var before: Set<[Unicode.Scalar]> = []
    text.forEachRunningSentence { index, paragraph, number, sentence in
      let scalars = paragraph.scalars
      let found =
        framed(in: scalars, sentence.range) + sideBySide(in: scalars, sentence.range)
        + roundNumbers(in: paragraph, sentence) + repeatedWords(in: scalars, sentence.range)
      hits += found.map { Hit(index, $0) }
      let clauses = longClauses(of: paragraph, sentence)
      var seen = number == 0 ? [] : before
      for clause in clauses where !seen.insert(clause.words).inserted { hits.append(Hit(index, clause.range)) }
      hits += turnedRound(clauses).map { Hit(index, $0) }
      before = Set(clauses.map(\.words))
    }
    return hits
  }
}

/// 原因 … 是因为: a word, and behind it in its clause one that says the same in another way.
private func framed(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
  range.compactMap { place in
    guard let word = SameSense.frames.word(at: place, in: scalars) else { return nil }
    let start = place + word.scalars.count
    let end =
      scalars[start..<min(range.upperBound, start + 16)].firstIndex(where: \.isClauseEnd)
      ?? min(range.upperBound, start + 16)
    guard start < end, let second = scalars.firstPlace(of: word.meaning, in: start..<end) else { return nil }
    return place..<(second + 1)
  }
}

/// 逐渐逐步: two words of one sense side by side, or with a 的 between.
private func sideBySide(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
  range.compactMap { place in
    guard let one = SameSense.sets.word(at: place, in: scalars) else { return nil }
    var next = place + one.scalars.count
    guard next < range.upperBound else { return nil }
    if scalars[next] == "的" || scalars[next] == "地" { next += 1 }
    guard next < range.upperBound, let other = SameSense.sets.word(at: next, in: scalars), one.scalars != other.scalars,
      !one.meaning.isDisjoint(with: other.meaning)
    else { return nil }
    return place..<(next + other.scalars.count)
  }
}

/// 大约三天左右: words before and behind one number that loosen or bound it alike.
private func roundNumbers(in paragraph: ReadParagraph, _ sentence: Sentence) -> [Range<Int>] {
  paragraph.signs(of: sentence).compactMap { sign in
    guard sign.quantity != nil else { return nil }
    let clause = paragraph.clause(around: sign.range.lowerBound)
    let end = max(sign.range.upperBound, min(clause.upperBound, sign.range.upperBound + 5))
    let lead = max(clause.lowerBound, sign.range.lowerBound - 8)..<sign.range.lowerBound
    for (before, behind) in SameSense.bounds {
      guard let start = paragraph.scalars.firstPlace(of: before, in: lead),
        start + 4 >= sign.range.lowerBound || before.count > 6,
        let second = paragraph.scalars.firstPlace(of: behind, in: (sign.range.upperBound - 1)..<end)
      else { continue }
      return start..<(second + 1)
    }
    return nil
  }
}

private struct LongClause {
  let words: [Unicode.Scalar]
  let range: Range<Int>
}

/// Clauses of six Han characters and more, without the mark behind them.
private func longClauses(of paragraph: ReadParagraph, _ sentence: Sentence) -> [LongClause] {
  var clauses: [LongClause] = []
  var start = sentence.range.lowerBound
  for place in sentence.range where paragraph.scalars[place].isClauseEnd || place == sentence.range.upperBound - 1 {
    let end = paragraph.scalars[place].isClauseEnd ? place : place + 1
    if end - start >= 6, paragraph.scalars[start..<end].count(where: \.isHan) >= 6 {
      clauses.append(LongClause(words: Array(paragraph.scalars[start..<end]), range: start..<end))
    }
    start = place + 1
  }
  return clauses
}

/// 提高服务质量，使服务质量得到提高: a clause of the words of the one before.
private func turnedRound(_ clauses: [LongClause]) -> [Range<Int>] {
  zip(clauses, clauses.dropFirst()).compactMap { one, other in
    guard abs(one.words.count - other.words.count) <= 5, one.words != other.words else { return nil }
    let (words, again) = (one.words.filter(isTelling), other.words.filter(isTelling))
    return words.count >= 5 && words.count == again.count && words.sorted() == again.sorted() ? other.range : nil
  }
}

private func isTelling(_ scalar: Unicode.Scalar) -> Bool { scalar.isHan && !SameSense.helping.contains(scalar) }
