extension ExpressionLexer {
  /// `12`, `0x1F`, `1.5`, `.5`, `2e-3`. The sign belongs to the parser.
  mutating func number() throws(ExpressionFault) -> ExpressionToken.Kind {
    let start = position
    if peek() == "0", peek(1) == "x" || peek(1) == "X" {
      position += 2
      let digits = taken { $0.properties.isASCIIHexDigit }
      return .int(try whole(digits, radix: 16, from: start))
    }
    let digits = taken(while: isDigit)
    let fraction = try fraction(), exponent = try exponent()
    guard fraction != nil || exponent != nil else { return .int(try whole(digits, radix: 10, from: start)) }
    guard let number = Double("0\(digits).\(fraction ?? "0")\(exponent ?? "")"), number.isFinite else {
      throw fault("the number is beyond the range of a double", at: start)
    }
    try mustEnd()
    return .double(number)
  }

  private mutating func whole(_ digits: String, radix: Int, from start: Int) throws(ExpressionFault) -> UInt64 {
    try mustEnd()
    if digits.isEmpty { throw fault("'0x' has no digits", at: start) }
    guard let number = UInt64(digits, radix: radix), number <= UInt64(Int64.max) + 1 else {
      throw fault("the number is beyond the range of 64 bits", at: start)
    }
    return number
  }

  private mutating func fraction() throws(ExpressionFault) -> String? {
    guard peek() == ".", peek(1).map(isDigit) == true else { return nil }
    position += 1
    return taken(while: isDigit)
  }

  private mutating func exponent() throws(ExpressionFault) -> String? {
    guard peek() == "e" || peek() == "E" else { return nil }
    position += 1
    var sign = ""
    if let scalar = peek(), scalar == "+" || scalar == "-" {
      sign = String(scalar)
      position += 1
    }
    let digits = taken(while: isDigit)
    guard !digits.isEmpty else { throw fault("the exponent has no digits", at: position) }
    return "e\(sign)\(digits)"
  }

  private func mustEnd() throws(ExpressionFault) {
    guard let scalar = peek(), isLetter(scalar) else { return }
    let isUnsigned = scalar == "u" || scalar == "U"
    throw fault(
      "'\(scalar)' follows a number", at: position,
      hint: isUnsigned ? "unsigned numbers are left out of this subset; write the number alone" : nil)
  }
}
