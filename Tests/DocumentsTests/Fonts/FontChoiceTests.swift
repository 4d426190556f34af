import Documents
import Fonts
import Foundation
import Testing

/// Which face is taken for a role, and what is said when it is not the wanted one.
@Suite struct FontChoiceTests {
  /// fsType of OS/2: 2 forbids, 0x100 forbids subsets (and we embed nothing else), 0x200 allows bitmaps only; 4 and 8 allow.
  @Test(arguments: [(0, true), (4, true), (8, true), (2, false), (0x100, false), (0x200, false), (6, true)])
  func `a font whose maker forbids it is not embedded, and that is said`(_ embedding: UInt16, isTaken: Bool) throws {
    let font = FontFile(
      name: "own.ttf", bytes: try smallFont(family: "Own", embedding: embedding), faceIndex: 0, families: ["Own"],
      isBold: false)
    let typeset = aLetter(in: profile(["Own"]), fonts: FontSet([font] + testFonts().files))
    let codes = typeset.findings.filter { $0.place.part == "own.ttf" }.map(\.code)
    #expect(codes == (isTaken ? [] : ["pdf.font-not-embeddable"]))
    let used = typeset.pages[0].runs.map { typeset.fonts.files[$0.font].name }
    #expect(used.contains("own.ttf") == isTaken)
  }

  @Test func `a bold style in a family without a bold face is thickened; one that has it is not`() throws {
    let font = FontFile(
      name: "own.ttf", bytes: try smallFont(family: "Own"), faceIndex: 0, families: ["Own"], isBold: false)
    for (family, isThickened) in [("Own", true), ("Noto Serif CJK SC", false)] {
      var profile = profile([family])
      profile.styles["body"]?.isBold = true
      let run = try #require(aLetter(in: profile, fonts: FontSet([font] + testFonts().files)).pages[0].runs.first)
      #expect(run.isThickened == isThickened, "\(family)")
    }
  }

  @Test func `labels of one width: their characters are spread from edge to edge`() throws {
    let table = Table(
      columns: [.millimetres(40)],
      rows: ["姓名", "所在单位"].map { Table.Row(cells: [Table.Cell([label($0)])]) })
    let page = pages([.table(table)]).pages[0]
    let edges = page.lines.dropLast().map { line in
      let runs = page.runs.filter { abs($0.origin.y / 72 * 25.4 - line.y) < 0.1 }
      let xs = runs.flatMap { run in run.glyphs.map { run.origin.x + $0.x } }
      return [xs.min() ?? 0, xs.max() ?? 0].map { ($0 * 10).rounded() / 10 }
    }
    #expect(edges.count == 2 && edges[0] == edges[1])
  }

  private func label(_ text: String) -> Block {
    .paragraph(Paragraph([.text(TextRun(text))], style: .tableText, alignment: .distributed))
  }

  private func aLetter(in profile: LayoutProfile, fonts: FontSet) -> Typeset {
    Document(sections: [Section(blocks: [paragraph("A")])]).typeset(profile: profile, fonts: fonts)
  }

  /// The body's font is that one and no other.
  private func profile(_ families: [String]) -> LayoutProfile {
    var profile = LayoutProfile.official
    profile.fonts["body"]?.prescribed = families
    profile.fonts["body"]?.standIns = []
    profile.fonts["body"]?.latin = []
    return profile
  }
}
