import Foundation
import Studies
import Testing

/// Sentences with and without a fault, written from what each class means: Sentences/README.md.
@Suite struct SentenceTests {
  private static let folder = root.appending(path: "Tests/StudiesTests/Sentences")
  private static let book = Result { try bazhongBook() }
  private static let beyond = "% beyond:"

  @Test(
    "faults are found where they stand, and nothing else of their class is",
    arguments: try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "README.md" }.sorted())
  func sentences(file: String) throws {
    let fault = String(file.dropLast(".md".count))
    let book = try Self.book.get()
    let texts = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8).components(
      separatedBy: "===\n")
    #expect(texts.count >= 5)
    for text in texts {
      let isBeyond = text.hasPrefix(Self.beyond)
      let words = isBeyond ? text.drop { $0 != "\n" }.dropFirst() : text[...]
      var score = Score()
      score.add(
        CorpusText(name: fault, number: 0, marked: MarkedText(String(words)), bibliography: nil), book)
      let said = score.details.filter { $0.contains(" \(fault) ") }
      #expect(said.isEmpty != isBeyond, "\(said.joined(separator: "; "))\n\(words)")
    }
  }
}
