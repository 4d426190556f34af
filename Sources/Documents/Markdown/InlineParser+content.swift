extension InlineParser {
  /// The pieces with their looks. A mark without its partner is a finding and a character of the text.
  func content(_ reading: inout Reading) -> [Inline] {
    let paired = pairs(&reading)
    var builder = ContentBuilder()
    var looks = TextRun("")
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .inline(let inline): builder.append(inline)
      case .text(let run): builder.append(run, like: looks)
      case .mark(let mark, let sign, let place, _, _):
        if paired[index] { looks.toggle(mark) } else { builder.append(TextRun(sign, source: place), like: looks) }
      }
    }
    builder.endRun()
    return builder.content
  }

  /// Which pieces are marks that have a partner.
  private func pairs(_ reading: inout Reading) -> [Bool] {
    var paired = Array(repeating: false, count: pieces.count)
    var open: [Mark: Int] = [:]
    for (index, piece) in pieces.enumerated() {
      guard case .mark(let mark, _, _, let opens, let closes) = piece else { continue }
      if let first = open[mark], closes {
        paired[first] = true
        paired[index] = true
        open[mark] = nil
      } else if opens, open[mark] == nil {
        open[mark] = index
      }
    }
    for mark in Mark.allCases {
      if let index = open[mark], case .mark(_, let sign, let place, _, _) = pieces[index] {
        reading.find(.unclosed, at: place, found: sign)
      }
    }
    return paired
  }
}

extension TextRun {
  fileprivate mutating func toggle(_ mark: InlineParser.Mark) {
    switch mark {
    case .bold: isBold.toggle()
    case .italic: isItalic.toggle()
    case .underline: isUnderlined.toggle()
    }
  }
}

/// Inline content in the making. Text of the same looks grows in place: copying it for each piece would take time that
/// grows with the square of the text.
private struct ContentBuilder {
  private(set) var content: [Inline] = []
  private var open: TextRun?

  mutating func append(_ run: TextRun, like looks: TextRun) {
    if open?.isLike(looks, run.script) == true {
      open?.text += run.text
      return
    }
    endRun()
    open = run
    open?.isBold = looks.isBold
    open?.isItalic = looks.isItalic
    open?.isUnderlined = looks.isUnderlined
  }

  mutating func append(_ inline: Inline) {
    endRun()
    content.append(inline)
  }

  mutating func endRun() {
    if let open { content.append(.text(open)) }
    open = nil
  }
}

extension TextRun {
  fileprivate func isLike(_ looks: TextRun, _ script: Script) -> Bool {
    self.script == script && isBold == looks.isBold && isItalic == looks.isItalic && isUnderlined == looks.isUnderlined
  }
}
