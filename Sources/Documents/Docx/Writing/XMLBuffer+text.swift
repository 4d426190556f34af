extension XMLBuffer {
  /// `w:t` of a run's words; a tab and a line break within them are elements of their own.
  mutating func addText(_ words: UnsafeBufferPointer<UInt8>) {
    var rest = words[...]
    while let place = rest.firstIndex(where: { $0 == 0x09 || $0 == 0x0A }) {
      addTextElement(rest[..<place])
      if rest[place] == 0x09 { add("<w:tab/>") } else { add("<w:br/>") }
      rest = rest[(place + 1)...]
    }
    addTextElement(rest)
  }

  private mutating func addTextElement(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let first = words.first, let last = words.last else { return }
    if isSpace(first) || isSpace(last) { add("<w:t xml:space=\"preserve\">") } else { add("<w:t>") }
    escape(UnsafeBufferPointer(rebasing: words))
    add("</w:t>")
  }

  /// The first or last byte of a character that a reader may trim: white space, and all from U+3000 to U+30FF or ending
  /// like U+3000, which costs a few bytes too many and no decoding.
  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0xE3 || byte == 0x80 }
}
