import Chance
import Documents
import Testing

/// Bibliographies spoilt by a seeded hand: none may stop the program, and what is read prints.
@Suite struct BibTeXMutationTests {
  private static let text = Array(
    """
    @string{cj = "中国" # {期刊}}
    @article{k1, author = {Li, Jiangning and {WHO} and van der Veen, P. H. and others}, title = "The {D}og {\\"U}ber--day",
      journal = cj # " B", month = mar, year = 2020, pages = {12--19}, doi = {10.1000/182}, volume = 3, number = 1}
    @inbook(k2, author = {马克思}, title = {批判}, crossref = {k3}, pages = {302}, translator = {张三，李四})
    @book{k3, editor = {王芳 and Godard, Jean-Luc}, title = {全集}, date = {1957/1990}, edition = {第2版}, isbn = {9787302510000}}
    @standard{k4, title = {规则}, number = {GB/T 7714-2025}}
    @periodical{k5, title = {学报}, year = {1984--}, number = {1--4}}
    @misc{k6, title = {主页}, url = {https://example.org/}, urldate = {2025-13-41}}
    """)
  private static let signs = Array("{}\"@#,=()\\-—～/ \n%'`.1年A等")

  @Test(arguments: 0..<8 as Range<UInt64>) func noSpoiltTextStopsTheProgram(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    for _ in 0..<60 {
      var text = Self.text
      for _ in 0..<1 + Int(dice.next() % 6) where text.count > 2 { spoil(&text, &dice) }
      let (bibliography, _) = parseBibTeX(String(text))
      let cited = bibliography.references.map { Citation(key: $0.key) }
      for edition in ReferenceEdition.allCases {
        for system in CitationSystem.allCases {
          let entries = references(cited: cited, in: bibliography, edition: edition, system: system).entries
          #expect(entries.count == bibliography.references.count, "seed \(seed)")
          #expect(entries.allSatisfy { $0.line.hasSuffix(".") }, "seed \(seed)")
        }
      }
    }
  }

  private func spoil(_ text: inout [Character], _ dice: inout SeededDice) {
    let at = Int(dice.next() % UInt64(text.count))
    let end = min(text.count, at + 1 + Int(dice.next() % 30))
    switch dice.next() % 4 {
    case 0: text[at] = Self.signs[Int(dice.next() % UInt64(Self.signs.count))]
    case 1: text.removeSubrange(at..<end)
    case 2: text.insert(contentsOf: text[at..<end], at: Int(dice.next() % UInt64(text.count)))
    default: text.insert(Self.signs[Int(dice.next() % UInt64(Self.signs.count))], at: at)
    }
  }
}
