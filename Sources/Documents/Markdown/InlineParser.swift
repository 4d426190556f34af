/// Reads what stands beside one another in a paragraph: first cut into pieces, then the marks are paired, then the pieces
/// get their looks. No piece is looked at more than a fixed number of times.
struct InlineParser {
  enum Mark: Int, CaseIterable { case bold, italic, underline }

  enum Piece {
    case text(TextRun)
    case inline(Inline)
    case mark(Mark, String, SourcePlace, opens: Bool, closes: Bool)
  }

  let words: SourceSlice
  let isNote: Bool
  var index: Int
  private(set) var pieces: [Piece] = []
  private var text = String.UnicodeScalarView()
  private var textPlace: SourcePlace?

  init(_ words: SourceSlice, isNote: Bool) {
    self.words = words
    self.isNote = isNote
    index = words.startIndex
  }

  mutating func parse(_ reading: inout Reading) {
    while index < words.endIndex {
      let character = words[index]
      switch character.scalar {
      case "\\": escape()
      case "\n": add(.lineBreak, length: 1)
      case "\t": addText(" ", character.place)
      case "*" where begins("**"): mark(.bold, "**")
      case "*": mark(.italic, "*")
      case "+" where begins("++"): mark(.underline, "++")
      case "^": script(.superscript, &reading)
      case "~": script(.subscript, &reading)
      case "_" where begins("___"): blank()
      case "[": bracket(&reading)
      case "!" where begins("!["):
        reading.find(.figureInLine, at: character.place)
        addText("!", character.place)
      case "{" where begins("{{"): data(&reading)
      case "<" where begins("<br>"): add(.lineBreak, length: 4)
      case "☐": add(.tick(.open), length: 1)
      case "☒": add(.tick(.crossed), length: 1)
      case "☑": add(.tick(.checkedBox), length: 1)
      default: addText(character.scalar, character.place)
      }
    }
    endText()
  }

  /// Whether the word stands here.
  func begins(_ word: String) -> Bool {
    var place = index
    for scalar in word.unicodeScalars {
      guard place < words.endIndex, words[place].scalar == scalar else { return false }
      place += 1
    }
    return true
  }

  /// Adds a character of the text and goes past it.
  mutating func addText(_ scalar: Unicode.Scalar, _ place: SourcePlace) {
    if textPlace == nil { textPlace = place }
    text.append(scalar)
    index += 1
  }

  mutating func add(_ inline: Inline, length: Int) {
    endText()
    pieces.append(.inline(inline))
    index += length
  }

  mutating func add(_ run: TextRun, length: Int) {
    endText()
    pieces.append(.text(run))
    index += length
  }

  /// A backslash makes the ASCII punctuation behind it a character of the text.
  private mutating func escape() {
    let next = index + 1
    if next < words.endIndex, words[next].isMark { index = next }
    addText(words[index].scalar, words[index].place)
  }

  /// A mark opens before a character and closes behind one; with space on both sides it is a character itself.
  private mutating func mark(_ mark: Mark, _ sign: String) {
    let end = index + sign.utf8.count
    let opens = end < words.endIndex && !words[end].isSpace && words[end].scalar != "\n"
    let closes = index > words.startIndex && !words[index - 1].isSpace && words[index - 1].scalar != "\n"
    let place = words[index].place
    endText()
    pieces.append(.mark(mark, sign, place, opens: opens, closes: closes))
    index = end
  }

  private mutating func blank() {
    let width = words[index...].prefix(200).prefix { $0.scalar == "_" }.count
    add(.blank(widthCharacters: width), length: width)
  }

  private mutating func endText() {
    if !text.isEmpty { pieces.append(.text(TextRun(String(text), source: textPlace))) }
    text = String.UnicodeScalarView()
    textPlace = nil
  }
}
