extension BibTeXScanner {
  var current: Character? { at < text.count ? text[at] : nil }

  mutating func skipSpace() {
    while let here = current, here.isWhitespace { at += 1 }
  }

  /// A name of a type, a field or a string.
  mutating func word() -> String {
    let start = at
    while let here = current, here.isLetter || here.isNumber || "-_+:.'!$*/".contains(here) { at += 1 }
    return String(text[start..<at])
  }

  /// What stands between braces, from the opening one; braces within are kept.
  mutating func group() -> String {
    let start = at
    guard let end = closing(from: at + 1, "}") else {
      findings.append(.bibtexUnclosedValue("{", at: place(start)))
      return lostValue(from: start + 1)
    }
    at = end + 1
    return collapsed(text[start + 1..<end])
  }

  mutating func quoted() -> String {
    let start = at
    guard let end = closing(from: at + 1, "\"") else {
      findings.append(.bibtexUnclosedValue("\"", at: place(start)))
      return lostValue(from: start + 1)
    }
    at = end + 1
    return collapsed(text[start + 1..<end])
  }

  mutating func skipBlock(_ close: Character, from start: Int) {
    guard let end = closing(from: at, close) else {
      findings.append(.bibtexUnclosedEntry("@comment", at: place(start)))
      at = lineEnd(from: at)
      return
    }
    at = end + 1
  }

  /// At `@`, and words with an opening brace follow at the start of a line: the entry before it was not closed.
  func startsEntry() -> Bool {
    var next = at + 1
    while next < text.count, text[next].isLetter { next += 1 }
    guard next > at + 1 else { return false }
    while next < text.count, text[next] == " " { next += 1 }
    return next < text.count && (text[next] == "{" || text[next] == "(")
  }

  /// The place of `close` outside of inner braces; `nil`: it does not come before the text, the longest
  /// value or the line of the next entry ends.
  private func closing(from start: Int, _ close: Character) -> Int? {
    var depth = 0
    var index = start
    let limit = min(text.count, start + Self.longestValue)
    while index < limit {
      let here = text[index]
      if here == "\\" {
        index += 2
        continue
      }
      if here == close, depth == 0 { return index }
      if here == "{" { depth += 1 }
      if here == "}" { depth -= 1 }
      if depth < 0 || isEntryLine(index) { return nil }
      index += 1
    }
    return nil
  }

  /// `@article{` at the start of a line: no value goes on over it.
  private func isEntryLine(_ index: Int) -> Bool {
    guard text[index] == "@", index > 0, text[index - 1].isNewline else { return false }
    var ahead = self
    ahead.at = index
    return ahead.startsEntry()
  }

  /// The rest of the line stands for a value whose end is missing.
  private mutating func lostValue(from start: Int) -> String {
    unclosedValues += 1
    at = lineEnd(from: start)
    return collapsed(text[start..<at]).trimmingSuffix { ",}\"".contains($0) }
  }

  private func lineEnd(from start: Int) -> Int {
    text[min(start, text.count)...].firstIndex(where: \.isNewline) ?? text.count
  }

  /// White space as one blank; one at an end stays, as a join by `#` may want it.
  private func collapsed(_ characters: ArraySlice<Character>) -> String {
    let words = characters.split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
    let head = characters.first?.isWhitespace == true ? " " : ""
    let tail = characters.last?.isWhitespace == true && !words.isEmpty ? " " : ""
    return head + words + tail
  }
}

extension String {
  fileprivate func trimmingSuffix(_ drops: (Character) -> Bool) -> String {
    var kept = Substring(self)
    while let last = kept.last, drops(last) { kept.removeLast() }
    return String(kept)
  }
}
