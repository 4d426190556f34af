/// A sentence that says something definite will be carried out.
struct TextPromise: Sendable {
  let paragraph: Int
  let sentence: Int
  /// The verb.
  let range: Range<Int>
  /// The money that it costs is nobody's question: a list is published, a rule is changed.
  let isPaperWork: Bool
}

extension ReadText {
  /// Looks for the promises of running text.
  func readPromises() -> [TextPromise] {
    var promises: [TextPromise] = []
    forEachRunningSentence { index, paragraph, number, sentence in
      guard let verb = promisedVerb(in: paragraph, sentence, index) else { return }
      let isPaperWork = paragraph.signs(of: sentence).contains { $0.range == verb && $0.has(.paperWork) }
      promises.append(TextPromise(paragraph: index, sentence: number, range: verb, isPaperWork: isPaperWork))
    }
    return promises
  }

  /// A word of commitment, behind it a verb of doing, behind that a thing that can be counted or pointed at.
  private func promisedVerb(in paragraph: ReadParagraph, _ sentence: Sentence, _ index: Int) -> Range<Int>? {
    let signs = paragraph.signs(of: sentence)
    let isDated = signs.contains { $0.date != nil }
    let isPlanItem = paragraph.source.kind == .item && paragraph.isUnderWorkPlan
    guard
      let commitment = signs.first(where: { $0.has(.commitment) || $0.has(.plan) && isDated })
        ?? (isPlanItem ? signs.first : nil)
    else { return nil }
    if signs.contains(where: { $0.has(.wish) && $0.range.upperBound <= commitment.range.lowerBound }) { return nil }
    for sign in signs where sign.has(.doing) && (isPlanItem || sign.range.lowerBound >= commitment.range.upperBound) {
      if isDone(sign, signs, paragraph) { continue }
      if sign.has(.concrete) || isThing(behind: isPlanItem ? sign : commitment, signs, in: paragraph, sentence) {
        return sign.range
      }
    }
    return nil
  }

  /// 已建成: done before the verb in its clause.
  private func isDone(_ verb: Sign, _ signs: ArraySlice<Sign>, _ paragraph: ReadParagraph) -> Bool {
    let clause = paragraph.clause(around: verb.range.lowerBound)
    return signs.contains {
      $0.has(.done) && clause.contains($0.range.lowerBound) && $0.range.upperBound <= verb.range.lowerBound
    }
  }

  /// A number with a measure word, or a named place, in the words that follow the verb.
  private func isThing(
    behind verb: Sign, _ signs: ArraySlice<Sign>, in paragraph: ReadParagraph, _ sentence: Sentence
  ) -> Bool {
    let end = min(sentence.range.upperBound, verb.range.upperBound + 30)
    let counted = signs.contains { sign in
      guard let quantity = sign.quantity, quantity.unit != nil, quantity.unitBase != "%", quantity.unitBase != "个百分点",
        quantity.unitBase != "年"
      else {
        return sign.dataID != nil && sign.range.lowerBound >= verb.range.upperBound && sign.range.lowerBound < end
      }
      return sign.range.lowerBound >= verb.range.upperBound && sign.range.lowerBound < end
    }
    let named = paragraph.topics(of: sentence).contains {
      $0.name.isPlace && $0.range.lowerBound >= verb.range.lowerBound - 16 && $0.range.lowerBound < end
    }
    return counted || named
  }

  /// Looks for something in the sentence, then in those of the paragraph that promise nothing else, then in a statement over
  /// the part.
  func says(
    _ promise: TextPromise, among all: [TextPromise], _ stated: Statements, _ what: (ReadParagraph, Sentence) -> Bool
  ) -> Bool {
    let paragraph = paragraphs[promise.paragraph]
    let others = Set(
      all.filter { $0.paragraph == promise.paragraph && $0.sentence != promise.sentence }.map(\.sentence))
    return stated.cover(promise.paragraph)
      || paragraph.sentences.indices.contains { number in
        !others.contains(number) && what(paragraph, paragraph.sentences[number])
      }
  }
}
