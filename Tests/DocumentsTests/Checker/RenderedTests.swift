import Documents
import Testing

@Suite("The rendered page")
struct RenderedTests {
  /// Pages of full lines, as pdftotext prints them, words cut in two as it does.
  private func print(pages: Int, lines: Int, characters: Int, left: Double = 79.37) -> String {
    let pitch = 637.8 / Double(lines)
    let width = 442.2
    let rows = (0..<lines).map { line in
      let top = 104.88 + Double(line) * pitch
      let middle = left + width / 2
      let half = String(repeating: "宜", count: characters / 2)
      let rest = String(repeating: "居", count: characters - characters / 2)
      return """
              <word xMin="\(left)" yMin="\(top)" xMax="\(middle)" yMax="\(top + 16)">\(half)</word>
              <word xMin="\(middle)" yMin="\(top)" xMax="\(left + width)" yMax="\(top + 16)">\(rest)</word>
        """
    }
    let number = "      <word xMin=\"480\" yMin=\"765\" xMax=\"505\" yMax=\"779\">—</word>"
    let page = "  <page width=\"595.3\" height=\"841.9\">\n\(rows.joined(separator: "\n"))\n\(number)\n  </page>"
    return Array(repeating: page, count: pages).joined(separator: "\n")
  }

  private func codes(_ xhtml: String) throws -> [String] {
    let profile = try #require(LayoutProfile.standard("gbt9704-2012"))
    let pages = try #require(renderedPages(bboxLayout: xhtml))
    return checkRendered(pages, profile: profile).map { "\($0.code) \($0.found ?? "-")" }
  }

  @Test("28 characters a line and 22 lines a page, within the type area, have nothing against them")
  func whole() throws {
    #expect(try codes(print(pages: 3, lines: 22, characters: 28)) == [])
  }

  @Test("27 characters, 21 lines, and text at another edge are measured")
  func departures() throws {
    #expect(try codes(print(pages: 3, lines: 22, characters: 27)) == ["format.rendered-characters 27"])
    #expect(try codes(print(pages: 2, lines: 21, characters: 28)) == ["format.rendered-lines 21"])
    let edges = try codes(print(pages: 2, lines: 22, characters: 28, left: 87))
    #expect(edges == ["format.rendered-edge 30.7 mm", "format.rendered-edge 23.3 mm"])
  }

  @Test("a page alone is no full page: that is said, not judged")
  func single() throws {
    #expect(try codes(print(pages: 1, lines: 22, characters: 28)) == ["format.rendered-lines -"])
    #expect(renderedPages(bboxLayout: "<html></html>") == nil)
    #expect(renderedPages(bboxLayout: "<page width=\"a\" height=\"1\">") == nil)
  }
}
