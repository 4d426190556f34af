import Documents
import Fonts

extension LayoutProfile {
  /// GB/T 9704-2012 in the one family that every test machine has.
  static var official: LayoutProfile {
    guard var profile = LayoutProfile.standard("gbt9704-2012") else { preconditionFailure("the library's own profile") }
    for role in profile.fonts.keys { profile.fonts[role]?.standIns = ["Noto Serif CJK SC"] }
    return profile
  }
}

/// The font of the tests; the set-up installs it.
func testFonts() -> FontSet { installedFonts(families: ["Noto Serif CJK SC"]) }

func pages(_ blocks: [Block]) -> Typeset {
  Document(sections: [Section(blocks: blocks)]).typeset(profile: .official, fonts: testFonts())
}

func paragraph(_ text: String, style: StyleName = .body) -> Block {
  .paragraph(Paragraph([.text(TextRun(text))], style: style))
}

func cell(_ text: String, columns: Int = 1, rows: Int = 1) -> Table.Cell {
  Table.Cell([paragraph(text)], columnSpan: columns, rowSpan: rows)
}

extension Typeset.Page {
  /// The words of each baseline from top to bottom, with its place in millimetres.
  var lines: [(y: Double, x: Double, text: String)] {
    Dictionary(grouping: runs) { ($0.origin.y * 100).rounded() }
      .sorted { $0.key < $1.key }
      .map { _, runs in
        let ordered = runs.sorted { $0.origin.x < $1.origin.x }
        return (
          (ordered.first?.origin.y ?? 0) / 72 * 25.4, (ordered.first?.origin.x ?? 0) / 72 * 25.4,
          ordered.map(\.text).joined()
        )
      }
  }

  var runs: [Typeset.GlyphRun] {
    marks.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
  }

  var rules: [Typeset.Rule] {
    marks.compactMap { if case .rule(let rule) = $0 { rule } else { nil } }
  }
}
