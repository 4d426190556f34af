extension ExpressionLexer {
  /// How many letters stand before an opening quote here: none, or the `r` of a raw text; `nil` when no text begins.
  func textPrefix() -> Int? {
    if isQuote(peek()) { return 0 }
    return (peek() == "r" || peek() == "R") && isQuote(peek(1)) ? 1 : nil
  }

  mutating func quoted(raw: Bool, prefix: Int) throws(ExpressionFault) -> String {
    let start = position
    position += prefix
    guard let quote = peek() else { throw open(start) }
    let isTriple = peek(1) == quote && peek(2) == quote
    position += isTriple ? 3 : 1
    var text = String.UnicodeScalarView()
    while !closes(quote, triple: isTriple) {
      guard let scalar = peek(), isTriple || scalar != "\n" && scalar != "\r" else { throw open(start) }
      position += 1
      text.append(scalar == "\\" && !raw ? try escape() : scalar)
    }
    position += isTriple ? 3 : 1
    return String(text)
  }

  private func open(_ start: Int) -> ExpressionFault {
    fault("a text is opened here and never closed", at: start, hint: "a text over several lines has three quotes")
  }

  private func closes(_ quote: Unicode.Scalar, triple: Bool) -> Bool {
    peek() == quote && (!triple || peek(1) == quote && peek(2) == quote)
  }

  /// What stands after a backslash.
  private mutating func escape() throws(ExpressionFault) -> Unicode.Scalar {
    let start = position - 1
    guard let letter = peek() else { throw fault("an escape is not finished", at: start) }
    position += 1
    if let plain = escapes[letter] { return plain }
    switch letter {
    case "x", "X": return try coded(digits: 2, radix: 16, from: start)
    case "u": return try coded(digits: 4, radix: 16, from: start)
    case "U": return try coded(digits: 8, radix: 16, from: start)
    case "0"..."3":
      position -= 1
      return try coded(digits: 3, radix: 8, from: start)
    default:
      throw fault(
        "'\\\(letter)' is not an escape", at: start, hint: "write '\\\\' for a backslash, or r\"…\" for a raw text")
    }
  }

  private mutating func coded(digits: Int, radix: Int, from start: Int) throws(ExpressionFault) -> Unicode.Scalar {
    let end = min(position + digits, scalars.count)
    let text = String(String.UnicodeScalarView(scalars[position..<end]))
    guard text.unicodeScalars.count == digits, text.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit),
      let code = UInt32(text, radix: radix), let scalar = Unicode.Scalar(code)
    else { throw fault("the escape names no character", at: start) }
    position = end
    return scalar
  }
}

private func isQuote(_ scalar: Unicode.Scalar?) -> Bool { scalar == "\"" || scalar == "'" }

private let escapes: [Unicode.Scalar: Unicode.Scalar] = [
  "a": "\u{7}", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{B}", "\\": "\\", "?": "?",
  "\"": "\"", "'": "'", "`": "`",
]
