package import CityModel
import Documents

/// How a sentence stands to what its author confirmed.
package enum Confirmation: String, Hashable, Sendable {
  case confirmed
  /// Its figures have changed since.
  case stale
  /// Not as it stands now.
  case never
}

extension BoundSentence {
  /// The names whose words have changed since the sentence was confirmed, with the words of then.
  func changes(since confirmed: [StudyConfirmation]) -> [(figure: Figure, before: String)] {
    let then = Dictionary(confirmed.filter { $0.sentence == digest }.map { ($0.reference, $0.words) }) { _, last in
      last
    }
    return figures.compactMap { figure in
      guard let before = then[figure.name], before != (figure.words ?? "") else { return nil }
      return (figure, before)
    }
  }

  package func state(_ confirmed: [StudyConfirmation]) -> Confirmation {
    let mine = confirmed.filter { $0.sentence == digest }
    guard figures.allSatisfy({ figure in mine.contains { $0.reference == figure.name } }) else { return .never }
    return changes(since: mine).isEmpty ? .confirmed : .stale
  }
}

/// Sentences that their author has not read with the figures of now.
func staleFindings(_ sentences: [BoundSentence], confirmed: [StudyConfirmation]) -> [Finding] {
  let bySentence = Dictionary(grouping: confirmed, by: \.sentence)
  return sentences.compactMap { sentence in
    let mine = bySentence[sentence.digest] ?? []
    return switch sentence.state(mine) {
    case .confirmed: nil
    case .stale: .stale(sentence, sentence.changes(since: mine))
    case .never: .unconfirmed(sentence)
    }
  }
}

extension Finding {
  private static func place(_ sentence: BoundSentence) -> Place {
    Place(source: sentence.place, part: "report.md", quote: String(sentence.text.prefix(20)))
  }

  fileprivate static func stale(
    _ sentence: BoundSentence, _ changes: [(figure: BoundSentence.Figure, before: String)]
  ) -> Finding {
    Finding(
      "study.stale", .fault, at: place(sentence), found: changes.map(\.before).joined(separator: "；"),
      expected: changes.map { $0.figure.words ?? "（空缺）" }.joined(separator: "；"),
      Bilingual(
        zh: "这句话所依据的数据已变，请重读；仍然成立的，用 yiju study confirm 确认。",
        en: "The figures of this sentence have changed: read it again and, if it still holds, yiju study confirm it."))
  }

  fileprivate static func unconfirmed(_ sentence: BoundSentence) -> Finding {
    Finding(
      "study.unconfirmed", .note, at: place(sentence),
      Bilingual(
        zh: "这句话和它的数据还没有经作者确认。", en: "Its author has not confirmed this sentence with its figures yet."))
  }
}
