/// Cuts an expression into words.
///
/// - Throws: the first fault; a text beyond `ExpressionLimits.textLength` is not read at all.
func tokens(of text: String) throws(ExpressionFault) -> [ExpressionToken] {
  guard text.unicodeScalars.prefix(ExpressionLimits.textLength + 1).count <= ExpressionLimits.textLength else {
    throw ExpressionFault(
      .tooLong, "the expression has more than \(ExpressionLimits.textLength) characters", at: 0, of: text)
  }
  var lexer = ExpressionLexer(text)
  var tokens: [ExpressionToken] = []
  repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .end
  return tokens
}

/// Where the reading of an expression stands.
struct ExpressionLexer {
  let text: String
  let scalars: [Unicode.Scalar]
  var position = 0

  init(_ text: String) {
    self.text = text
    self.scalars = Array(text.unicodeScalars)
  }

  mutating func next() throws(ExpressionFault) -> ExpressionToken {
    skipBlanks()
    let start = position
    guard let scalar = peek() else { return ExpressionToken(kind: .end, offset: start) }
    let kind: ExpressionToken.Kind
    if let prefix = textPrefix() {
      kind = .string(try quoted(raw: prefix > 0, prefix: prefix))
    } else if isLetter(scalar) {
      kind = .identifier(taken { isLetter($0) || isDigit($0) })
    } else if isDigit(scalar) || scalar == "." && peek(1).map(isDigit) == true {
      kind = try number()
    } else {
      kind = try mark()
    }
    return ExpressionToken(kind: kind, offset: start)
  }

  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  mutating func taken(while holds: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek(), holds(scalar) {
      text.append(scalar)
      position += 1
    }
    return String(text)
  }

  func fault(_ message: String, at offset: Int, hint: String? = nil) -> ExpressionFault {
    ExpressionFault(.syntax, message, at: offset, of: text, hint: hint)
  }

  /// Blanks and comments, which end with their line.
  private mutating func skipBlanks() {
    while let scalar = peek() {
      if scalar == "/", peek(1) == "/" {
        _ = taken { $0 != "\n" && $0 != "\r" }
      } else if [" ", "\t", "\n", "\r", "\u{C}"].contains(scalar) {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func mark() throws(ExpressionFault) -> ExpressionToken.Kind {
    let rest = String(String.UnicodeScalarView(scalars[position...].prefix(2)))
    for mark in marks where rest.hasPrefix(mark) {
      position += mark.count
      return .mark(mark)
    }
    let hint = twins[rest] ?? twins[String(rest.unicodeScalars.prefix(1))]
    throw fault("'\(rest.prefix(1))' is not a mark of the language", at: position, hint: hint.map { "write \($0)" })
  }
}

/// Longer ones first.
private let marks = [
  "&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".", ",", "(", ")", "[", "]",
  "{", "}",
]

/// What is typed for a mark by mistake, most often with a Chinese keyboard.
private let twins = [
  "=": "==", "&": "&&", "|": "||", "（": "(", "）": ")", "，": ",", "。": ".", "：": ":", "？": "?", "！": "!", "“": "\"",
  "”": "\"", "‘": "'", "’": "'", "＞": ">", "＜": "<", "≥": ">=", "≤": "<=", "≠": "!=",
]

func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
