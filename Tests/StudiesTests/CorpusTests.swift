import Foundation
import Studies
import Testing

/// The checker held against texts whose faults are known: Corpus/README.md says how they are marked.
@Suite struct CorpusTests {
  /// `YIJU_RECORD=1` rewrites the tables of docs/study-checker.md; the diff is reviewed.
  @Test func `precision and recall are those that the docs state`() throws {
    let file = root.appending(path: "docs/study-checker.md")
    var document = try String(contentsOf: file, encoding: .utf8)
    let book = try bazhongBook()
    for (part, texts) in try parts() {
      let table = table(of: texts, book)
      let begin = "<!-- \(part) -->\n"
      let start = try #require(document.range(of: begin)).upperBound
      let end = try #require(document.range(of: "<!-- end -->", range: start..<document.endIndex)).lowerBound
      if ProcessInfo.processInfo.environment["YIJU_RECORD"] == "1" {
        document.replaceSubrange(start..<end, with: table)
        try Data(document.utf8).write(to: file)
      } else {
        #expect(String(document[start..<end]) == table)
      }
    }
  }

  /// Nobody looks at the second corpus, nor at texts with even numbers of the first, to improve a rule.
  private func parts() throws -> [(part: String, texts: [CorpusText])] {
    let first = try CorpusText.all(of: "Corpus")
    return [
      ("second corpus", try CorpusText.all(of: "Corpus2")),
      ("held out", first.filter { $0.number % 2 == 0 }), ("looked at", first.filter { $0.number % 2 == 1 }),
    ]
  }

  private func table(of texts: [CorpusText], _ book: IndicatorBook) -> String {
    var score = Score()
    for text in texts { score.add(text, book) }
    return score.table()
  }
}
