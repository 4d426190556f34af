import CityModel
import Foundation
import Testing

/// In files that see Foundation too, whose type of this name is another thing.
typealias Expression = CityModel.Expression

/// docs/reference/expressions-cases.txt, the table that Tests/System/expressions.py holds against CEL's own runtime.
@Suite struct ExpressionTableTests {
  @Test func `every expression of the table comes to what the table says`() throws {
    let lines = try cases()
    #expect(lines.count > 600)
    let wrong = lines.filter { outcome(of: $0.expression) != $0.outcome }
    #expect(wrong.map { "\($0.expression) => \(outcome(of: $0.expression)), not \($0.outcome)" } == [])
  }

  @Test func `what a value is written as is read as the same value`() throws {
    for line in try cases() where !line.outcome.hasPrefix("fault") && !line.outcome.hasPrefix("error") {
      #expect(outcome(of: line.outcome) == line.outcome)
    }
  }

  @Test func `the examples of the page come to what the page says`() throws {
    let examples = try page("expressions.md").matches(of: #/`([^`]+)` is (?:`([^`]+)`|([^\s|,;.]+(?:\.[0-9]+)?))/#)
    let judged = examples.filter { !outcome(of: String($0.1)).hasSuffix("unknown-name") }
    #expect(judged.count > 20)
    for example in judged {
      #expect(outcome(of: String(example.1)) == outcome(of: String(example.2 ?? example.3 ?? "")), "\(example.0)")
    }
  }

  @Test func `the page names every code`() throws {
    let page = try page("expressions.md")
    let errors: [ExpressionError] = [
      .unknownName(""), .noSuchKey(""), .noSuchOverload(""), .overflow, .divisionByZero, .invalidArgument(""),
      .indexOutOfRange, .duplicateKey(""), .costLimit,
    ]
    let codes = ExpressionFault.Code.allCases.map(\.rawValue) + errors.map(\.code)
    #expect(codes.filter { !page.contains("| `\($0)` |") } == [])
  }

  @Test func `a text over several lines`() {
    #expect(outcome(of: "'''two\nlines''' + \"\"\" and 'quotes' \"\"\"") == #""two\nlines and 'quotes' ""#)
    #expect(outcome(of: "1 + // one\n  2 // and two") == "3")
  }
}

/// The value as the language writes it, or `error` or `fault` with its code.
func outcome(of text: String, _ values: [String: ExpressionValue] = [:]) -> String {
  switch Expression.parse(text) {
  case .failure(let fault): return "fault \(fault.code.rawValue)"
  case .success(let expression):
    do throws(ExpressionError) {
      return try expression.evaluate(values).text
    } catch {
      return "error \(error.code)"
    }
  }
}

private func cases() throws -> [(expression: String, outcome: String)] {
  try page("expressions-cases.txt").split(separator: "\n").compactMap { line in
    guard !line.hasPrefix("# "), !line.hasPrefix("## "), let arrow = line.range(of: " => ", options: .backwards) else {
      return nil
    }
    return (String(line[..<arrow.lowerBound]), String(line[arrow.upperBound...]))
  }
}

private func page(_ name: String) throws -> String {
  try String(contentsOf: repository.appendingPathComponent("docs/reference/\(name)"), encoding: .utf8)
}
