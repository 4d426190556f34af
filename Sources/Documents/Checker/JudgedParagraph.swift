/// A paragraph of the file and what it was taken for.
struct JudgedParagraph: Sendable {
  /// In `FormattedDocument.paragraphs`.
  let index: Int
  var role: ParagraphRole
  /// Its words with the automatic number, without space around.
  let text: [Unicode.Scalar]
  let mark: NumberMark?
  /// Empty space typed before the words, in characters: 全角 one, half-width half.
  let typedIndent: Double

  init(_ paragraph: FormattedParagraph, index: Int) {
    self.index = index
    let whole = Array(paragraph.numberedText.unicodeScalars)
    let start = whole.firstIndex { !$0.isBlank } ?? whole.endIndex
    let end = whole.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
    text = Array(whole[start..<end])
    typedIndent = whole[..<start].reduce(0) { $0 + ($1 == "\u{3000}" ? 1 : $1 == " " || $1 == "\u{A0}" ? 0.5 : 0) }
    mark = NumberMark(text)
    role = text.isEmpty ? .empty : Self.role(of: paragraph)
  }

  /// What its place alone tells; `.unknown` is for the words to tell.
  private static func role(of paragraph: FormattedParagraph) -> ParagraphRole {
    switch paragraph.story {
    case .header, .footer: .furniture
    case .footnote, .endnote: .footnote
    case .body where paragraph.isInContents: .contents
    case .body where paragraph.isInTextBox: .textBox
    case .body where paragraph.cell != nil: .tableText
    case .body: .unknown
    }
  }

  /// It reads as a sentence: has a stop within or at its end, or is too long for a heading.
  var isSentence: Bool {
    text.count > 45 || text.contains { $0 == "。" || $0 == "！" || $0 == "？" } || text.last == "；" || endsInPoint
  }

  /// It has but one stop, and that at its end.
  var endsInItsOnlyStop: Bool {
    (text.last == "。" || endsInPoint) && !text.dropLast().contains { "。！？；".unicodeScalars.contains($0) }
  }

  /// A half-width stop behind a Chinese character.
  private var endsInPoint: Bool { text.last == "." && text.dropLast().last?.isHan == true }

  func starts(with words: String) -> Bool { text.starts(with: words.unicodeScalars) }
}

extension Unicode.Scalar {
  var isBlank: Bool {
    switch self {
    case " ", "\t", "\n", "\u{3000}", "\u{A0}", "\u{200B}", "\u{FEFF}": true
    default: (0x2000...0x200A).contains(value)
    }
  }

  /// A Chinese character; punctuation is none.
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3007: true
    default: false
    }
  }

  /// A letter or figure of ASCII.
  var isLatin: Bool { (48...57).contains(value) || (65...90).contains(value) || (97...122).contains(value) }
}
