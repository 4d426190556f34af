import CityModel
import Testing

/// What does not follow the grammar, and the limits, each seen from both sides.
@Suite struct ExpressionFaultTests {
  @Test(arguments: [
    ("1 +", "1:4 the end stands where a value is expected"),
    ("form.cost >\n  1000 )", "2:8 ')' stands where an operator is expected"),
    ("a = 1", "1:3 '=' is not a mark of the language (write ==)"),
    ("a == 1 & b", "1:8 '&' is not a mark of the language (write &&)"),
    ("a and b", "1:3 'and' stands where an operator is expected (write &&)"),
    ("（a）", "1:1 '（' is not a mark of the language (write ()"),
    ("a == “x”", "1:6 '“' is not a mark of the language (write \")"),
    ("a ≥ 1", "1:3 '≥' is not a mark of the language (write >=)"),
    ("'宜居' == '宜", "1:9 a text is opened here and never closed (a text over several lines has three quotes)"),
    ("'a\nb'", "1:1 a text is opened here and never closed (a text over several lines has three quotes)"),
    (#"'\d'"#, #"1:2 '\d' is not an escape (write '\\' for a backslash, or r"…" for a raw text)"#),
    ("12u", "1:3 'u' follows a number (unsigned numbers are left out of this subset; write the number alone)"),
    ("0x", "1:1 '0x' has no digits"),
    ("1e999", "1:1 the number is beyond the range of a double"),
    ("package", "1:1 'package' is a word that CEL keeps for itself"),
    ("has(form)", "1:5 has() asks for a field of something (write has(form.field))"),
    ("[1].all(x)", "1:5 all() is given too many or too few parts (write list.all(x, …))"),
    ("size()", "1:1 size() is given too many or too few values"),
    ("", "1:1 the end stands where a value is expected"),
  ])
  func `a fault of grammar`(text: String, fault: String) {
    guard case .failure(let found) = Expression.parse(text) else { return #expect(Bool(false), "\(text) was read") }
    #expect(found.code == .syntax)
    #expect("\(found.line):\(found.column) \(found.message)" + (found.hint.map { " (\($0))" } ?? "") == fault)
  }

  @Test func `a text of the greatest length is read, and one character more is not`() {
    let most = ExpressionLimits.textLength
    #expect(outcome(of: "1" + String(repeating: " ", count: most - 1)) == "1")
    #expect(outcome(of: "1" + String(repeating: " ", count: most)) == "fault expression.too-long")
  }

  @Test func `levels of any kind end at the same limit`() {
    let most = ExpressionLimits.depth
    func nested(_ opening: String, _ inside: String, _ closing: String, _ count: Int) -> String {
      outcome(of: String(repeating: opening, count: count) + inside + String(repeating: closing, count: count))
    }
    #expect(nested("(", "1", ")", most - 1) == "1")
    #expect(nested("(", "1", ")", most) == "fault expression.too-deep")
    #expect(nested("!", "true", "", 98) == "true")
    #expect(nested("!", "true", "", most) == "fault expression.too-deep")
    #expect(nested("", "1", " + 1", most - 1) == "\(most)")
    #expect(nested("", "1", " + 1", most) == "fault expression.too-deep")
    #expect(nested("", "[1]", ".map(x, x)", most - 2) == "[1]")
    #expect(nested("", "[1]", ".map(x, x)", most - 1) == "fault expression.too-deep")
    #expect(nested("[", "", "]", most - 1).hasPrefix("[[["))
    #expect(nested("[", "", "]", 1900) == "fault expression.too-deep")
  }

  @Test func `many conditions side by side are no levels`() {
    #expect(outcome(of: "true" + String(repeating: " && true", count: 400)) == "true")
  }
}
