import CityModel
import Foundation
import Studies
import Testing

/// The checker held against texts whose faults are known: Corpus/README.md says how they are marked.
@Suite struct CorpusTests {
  @Test func `figures`() throws {
    let book = try bazhongBook()
    let texts = try CorpusText.all(in: "faulty") + CorpusText.all(in: "clean")
    for part in ["odd", "even"] {
      var score = Score()
      for text in texts where (text.number % 2 == 1) == (part == "odd") { score.add(text, book) }
      print(part + "\n" + score.table())
      if part == "odd" { print(score.details.joined(separator: "\n")) }
    }
  }
}
