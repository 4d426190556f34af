import Documents
import Testing

/// GB/T 9704-2012 5.2: type area 156 × 225 mm, 37 mm from the top and 28 mm from the left; 22 lines of 28 characters.
@Suite struct GridTests {
  private let full = pages([paragraph(String(repeating: "宜居城市更新行动", count: 200))])

  @Test func `a full page of Han text has 22 lines of 28 characters`() {
    let lines = full.pages[1].lines.dropLast()
    #expect(lines.count == 22)
    #expect(lines.allSatisfy { $0.text.count == 28 })
  }

  @Test func `the first line of a paragraph is two characters in`() {
    let lines = full.pages[0].lines
    #expect(lines[0].text.count == 26)
    #expect(abs(lines[0].x - lines[1].x - 2 * 156 / 28.0) < 0.01)
  }

  @Test func `the lines fill the type area to the millimetre`() throws {
    let page = full.pages[1]
    let lines = Array(page.lines.dropLast())
    let pitch = 225 / 22.0
    for (index, line) in lines.enumerated() {
      // The character's square is the middle of its line.
      let middle = line.y - (0.88 - 0.5) * 16 / 72 * 25.4
      #expect(abs(middle - (37 + (Double(index) + 0.5) * pitch)) < 0.1)
      #expect(abs(line.x - 28) < 0.01)
    }
    let run = try #require(page.runs.first)
    let right = (run.origin.x + (run.glyphs.last?.x ?? 0)) / 72 * 25.4 + 156 / 28.0
    #expect(abs(right - (28 + 156)) < 0.1)
  }

  @Test func `a line that a mark has shortened is stretched to the edge`() throws {
    let text = String(repeating: "城", count: 54) + "，" + String(repeating: "市", count: 20)
    let page = pages([paragraph(text)]).pages[0]
    #expect(page.lines[1].text.count == 27)
    let run = try #require(page.runs.dropFirst().first)
    let last = run.origin.x + (run.glyphs.last?.x ?? 0) + 15.79
    #expect(abs(last / 72 * 25.4 - 184) < 0.2)
  }

  @Test func `between Han and Latin is a fifth of a character, beside a mark nothing`() throws {
    let run = try #require(pages([paragraph("约120株，GIS。")]).pages[0].runs.first { $0.text.contains("株") })
    let scalars = Array(run.text.unicodeScalars)
    let steps = zip(run.glyphs, run.glyphs.dropFirst()).map { $1.x - $0.x }
    let share = 15.793 - 16
    let digit = steps[2]
    #expect(scalars.first == "约" && abs(steps[0] - (16 + share + 3.2)) < 0.05)
    #expect(abs(steps[3] - (digit + 3.2)) < 0.05)
    #expect(abs(steps[5] - (16 + share)) < 0.05)
  }

  @Test func `after a table the lines stand on the page's grid again`() {
    let table = Block.table(Table(columns: [.share(1)], rows: [Table.Row(cells: [cell("表")])]))
    let page = pages([table, paragraph("下文。")]).pages[0]
    let below = page.lines[1].y - 37 - (0.88 - 0.5) * 16 / 72 * 25.4
    #expect(abs(below / (225 / 22.0) - 1.5) < 0.01)
  }

  @Test func `page numbers stand at the outer side, seven millimetres below`() throws {
    let numbers = try full.pages.prefix(2).map { try #require($0.lines.last) }
    #expect(numbers.map(\.text) == ["— 1 —", "— 2 —"])
    #expect(numbers[0].x > 150 && abs(numbers[1].x - 28 - 14 / 72.0 * 25.4) < 0.1)
    let dash = numbers[0].y - 0.38 * 14 / 72 * 25.4
    #expect(abs(dash - (37 + 225 + 7)) < 0.5)
  }
}
