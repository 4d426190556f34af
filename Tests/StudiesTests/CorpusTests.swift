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
    for (part, remainder) in [("held out", 0), ("looked at", 1)] {
      let table = try table(of: remainder, book)
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

  /// - Parameter remainder: 0 for texts with even numbers, which nobody looks at.
  private func table(of remainder: Int, _ book: IndicatorBook) throws -> String {
    var score = Score()
    for text in try CorpusText.all(in: "faulty") + CorpusText.all(in: "clean") where text.number % 2 == remainder {
      score.add(text, book)
    }
    return score.table()
  }
}
