import CityModel
import func Documents.ems
import func Documents.wrapped

/// Lines of text one below the other, and the room that they take.
struct TextBlock {
  struct Line {
    let words: String
    let look: String
    let fontSize: Double
    /// Bold letters take a fifth more.
    var isBold = false

    var width: Double { ems(words) * fontSize * (isBold ? 1.2 : 1) }
  }

  let lines: [Line]
  let padding: Double
  private static let lead = 1.32

  /// As wide as its longest line.
  var size: ProcedureLayout.Size {
    let width = lines.map(\.width).max() ?? 0
    let height = lines.reduce(0) { $0 + $1.fontSize * Self.lead }
    return ProcedureLayout.Size(width: width + 2 * padding, height: height + (lines.isEmpty ? 0 : padding))
  }

  /// Each line with its base line, when the block begins at `top`.
  func placed(from top: Double) -> [(Line, y: Double)] {
    var y = top + padding / 2
    return lines.map { line in
      defer { y += line.fontSize * Self.lead }
      return (line, y + line.fontSize * 1.02)
    }
  }
}

extension StageCard {
  /// - Parameter isNarrow: with shorter lines, for a layer of many stages.
  func block(isNarrow: Bool) -> TextBlock {
    TextBlock(
      lines: cut(name, "stage-name", 14, widthEm: isNarrow ? 7 : 8.6) + cut(caption, "stage-kind", 11.5, widthEm: 10)
        + notes.flatMap { cut($0, "stage-note", 11.5, widthEm: isNarrow ? 8.6 : 12.5) }, padding: isNarrow ? 8 : 11)
  }
}

/// How long a line of words on a way is at most.
let wayWidthEm = 8.5

/// The words of the actions on one way.
func wordBlock(_ words: [String]) -> TextBlock {
  TextBlock(lines: words.flatMap { cut($0, "way-words", 12, widthEm: wayWidthEm) }, padding: 3)
}

private func cut(_ text: String?, _ look: String, _ fontSize: Double, widthEm: Double) -> [TextBlock.Line] {
  guard let text else { return [] }
  return wrapped(text, widthEm: widthEm, lines: 4).map {
    TextBlock.Line(words: $0, look: look, fontSize: fontSize, isBold: look == "stage-name")
  }
}
