/// Statements over a part of the text: “以下均为2024年末数”, “上述数据来自…”.
struct Statements: Sendable {
  /// The paragraphs that each one covers.
  private var covered: [Range<Int>] = []

  /// - Parameter says: whether a sign states what is looked for.
  init(_ text: ReadText, says: (Sign) -> Bool) {
    self.init(text) { paragraph, sentence in paragraph.signs(of: sentence).contains(where: says) }
  }

  /// - Parameter tells: whether a sentence states what is looked for.
  init(_ text: ReadText, tells: (ReadParagraph, Sentence) -> Bool) {
    for (index, paragraph) in text.paragraphs.enumerated() where !paragraph.source.isHeading {
      for sentence in paragraph.sentences {
        let signs = paragraph.signs(of: sentence)
        guard signs.contains(where: { $0.has(.statement) }), tells(paragraph, sentence) else { continue }
        covered.append(Self.part(around: index, in: text))
      }
    }
  }

  func cover(_ paragraph: Int) -> Bool { covered.contains { $0.contains(paragraph) } }

  /// From the heading before to the next heading of no deeper level: the paragraphs under the same headings.
  private static func part(around index: Int, in text: ReadText) -> Range<Int> {
    let headings = text.paragraphs[index].headings
    var (start, end) = (index, index + 1)
    while start > 0, text.paragraphs[start - 1].headings.starts(with: headings) { start -= 1 }
    while end < text.paragraphs.count, text.paragraphs[end].headings.starts(with: headings) { end += 1 }
    return start..<end
  }
}
