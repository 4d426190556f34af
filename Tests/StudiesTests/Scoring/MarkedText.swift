/// A text of the corpus: its words, and where its author marked faults (Corpus/README.md).
struct MarkedText {
  struct Mark: Hashable {
    let fault: String
    /// Of a sentence of the text without marks.
    let sentence: Int
    /// The other end of the nearest mark of its class.
    let isOther: Bool
    /// In scalars of the text without marks.
    let offset: Int
  }

  private(set) var text = ""
  private(set) var marks: [Mark] = []
  /// For every scalar of `text`, its sentence.
  private var sentences: [Int] = []
  private var lineStarts = [0]

  init(_ marked: String) {
    let (words, spans) = Self.split(marked)
    text = String(words)
    var sentence = 0
    for (offset, scalar) in words.enumerated() {
      sentences.append(sentence)
      if scalar == "\n" { lineStarts.append(offset + 1) }
      if "。！？；\n".unicodeScalars.contains(scalar) { sentence += 1 }
    }
    marks = spans.map { span in
      let place = span.isEmpty ? max(0, span.offset - 1) : span.offset
      return Mark(fault: span.fault, sentence: sentenceAt(place), isOther: span.isOther, offset: span.offset)
    }
  }

  /// The sentence of a line and column, from 1.
  func sentence(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return -1 }
    let end = line < lineStarts.count ? lineStarts[line] - 1 : sentences.count
    return sentenceAt(min(lineStarts[line - 1] + column - 1, max(lineStarts[line - 1], end)))
  }

  private func sentenceAt(_ offset: Int) -> Int {
    sentences.indices.contains(offset) ? sentences[offset] : (sentences.last ?? 0)
  }

  private struct Span {
    var fault: String
    var isOther: Bool
    var offset: Int
    var isEmpty: Bool
  }

  private static func split(_ marked: String) -> (String.UnicodeScalarView, [Span]) {
    var words = String.UnicodeScalarView()
    var spans: [Span] = []
    var open: [Int] = []
    var name: String.UnicodeScalarView?
    for scalar in marked.unicodeScalars {
      switch (scalar, name) {
      case ("⟦", _): name = String.UnicodeScalarView()
      case ("｜", let fault?):
        let isOther = fault.first == "~"
        open.append(spans.count)
        spans.append(
          Span(
            fault: String(isOther ? fault.dropFirst() : fault[...]), isOther: isOther, offset: words.count,
            isEmpty: true))
        name = nil
      case ("⟧", _):
        if let last = open.popLast() { spans[last].isEmpty = spans[last].offset == words.count }
      case (_, .some): name?.append(scalar)
      case (_, nil): words.append(scalar)
      }
    }
    return (words, spans)
  }
}
