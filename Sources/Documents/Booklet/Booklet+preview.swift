extension Booklet {
  /// Which page comes where, sheet by sheet: fronts on the left, backs on the right, blanks hatched.
  public func preview(language: Language) -> Drawing {
    let pitch = 92.0
    var drawing = Drawing(width: 300, height: max(20, 22 + Double(sheets.count) * pitch))
    drawing.add(language.front, .previewNote, x: 84, y: 14, anchor: .middle)
    drawing.add(language.back, .previewNote, x: 224, y: 14, anchor: .middle)
    for (index, sheet) in sheets.enumerated() {
      let top = 22 + Double(index) * pitch
      drawing.add("\(index + 1)", .previewNote, x: 10, y: top + 45, anchor: .middle)
      drawing.add(sheet.front, left: 26, top: top)
      drawing.add(sheet.back, left: 166, top: top)
    }
    return drawing
  }

  /// What stands above the columns.
  public enum Language: String, Hashable, Sendable {
    case chinese, english

    var front: String { self == .chinese ? "正面" : "Front" }
    var back: String { self == .chinese ? "背面" : "Back" }
  }
}

extension ChartWord {
  fileprivate static let previewNote = ChartWord("sheet-note", 11, colour: .muted)
  fileprivate static let previewPage = ChartWord("sheet-number", 16, isBold: true)
}

extension Drawing {
  /// Two pages with the fold between, in the shape of A3.
  fileprivate mutating func add(_ side: Booklet.Side, left: Double, top: Double) {
    let (width, height) = (58.0, 82.0)
    for (number, x) in [(side.left, left), (side.right, left + width)] {
      add(ChartMark("sheet-page", fill: .paper, stroke: .edge, 0.8), x: x, y: top, width: width, height: height)
      if let number {
        add("\(number)", .previewPage, x: x + width / 2, y: top + height / 2 + 6, anchor: .middle)
      } else {
        hatch(x: x + 6, y: top + 6, width: width - 12, height: height - 12, gap: 10)
      }
    }
    let fold = ChartMark("sheet-fold", stroke: .ink, 1, dashes: [3, 3])
    add(fold, from: Point(left + width, top), to: Point(left + width, top + height))
  }
}
