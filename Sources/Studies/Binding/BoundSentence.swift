import CityModel
package import Documents

/// A sentence of a report that refers to data: what its author vouches for (论断).
package struct BoundSentence: Hashable, Sendable {
  /// A name that the sentence refers to, and what is printed for it as a whole, whatever aspect stands in the text.
  package struct Figure: Hashable, Sendable {
    package let name: String
    /// `nil`: the pack has no value.
    package let words: String?
  }

  /// Of its words, with names in place of figures: moving the sentence keeps it, rewording it does not.
  package let digest: String
  /// Each name once, in the order of the sentence.
  package let figures: [Figure]
  /// Of its references, as they come; the first is the sentence's own place.
  package let places: [SourcePlace]
  /// As it is printed.
  package let text: String

  package var place: SourcePlace? { places.first }
}

extension Document {
  /// The sentences that refer to data, in the order of the text, those of footnotes behind the stretch that holds them.
  func boundSentences(_ names: ReportNames) -> [BoundSentence] {
    var sentences: [BoundSentence] = []
    var document = self
    document.forEachContent { sentences += Studies.sentences($0, names) }
    return sentences
  }
}

/// A sentence ends with a full stop, a question or exclamation mark, or with its stretch.
private func sentences(_ content: [Inline], _ names: ReportNames) -> [BoundSentence] {
  var sentences: [BoundSentence] = []
  var notes: [BoundSentence] = []
  var open = OpenSentence()
  for inline in content {
    switch inline {
    case .data(let data): if !data.id.hasPrefix(ReportTable.scheme) { open.add(data) }
    case .text(let run):
      for character in run.text {
        open.add(character)
        if "。！？".contains(character) { open.end(into: &sentences, names) }
      }
    case .footnote(let note): notes += Studies.sentences(note, names)
    case .lineBreak, .blank, .tick, .citation, .reference, .pageNumber, .pageCount: break
    }
  }
  open.end(into: &sentences, names)
  return sentences + notes
}

/// A sentence in the making.
private struct OpenSentence {
  private var named = ""
  private var printed = ""
  private var data: [DataReference] = []

  mutating func add(_ character: Character) {
    named.append(character)
    printed.append(character)
  }

  mutating func add(_ reference: DataReference) {
    named += "{{\(reference.id)}}"
    printed += reference.printedText(language: "zh-Hans")
    data.append(reference)
  }

  mutating func end(into sentences: inout [BoundSentence], _ names: ReportNames) {
    defer { self = OpenSentence() }
    guard !data.isEmpty else { return }
    var seen: Set<String> = []
    let figures = data.map { names.base(of: $0.id) }.filter { seen.insert($0).inserted }
      .map { BoundSentence.Figure(name: $0, words: names.plainWords($0)) }
    sentences.append(
      BoundSentence(
        digest: contentDigest(named.filter { !$0.isWhitespace }), figures: figures, places: data.compactMap(\.source),
        text: printed))
  }
}
