import Chance
import CityModel
import Foundation
import Testing

/// Random walks over the language; a failure prints the expression it came upon.
@Suite struct ExpressionWalkTests {
  @Test func `words in any order are read or refused, and never more than that`() {
    var dice = SeededDice(seed: 19_491_001), read = 0
    for _ in 0..<4000 {
      let text = (0...dice.below(5)).map { _ in dice.pick(from: words) }.joined(separator: dice.pick(from: ["", " "]))
      guard case .success(let expression) = Expression.parse(text) else { continue }
      read += 1
      _ = expression.check(scope).faults
      _ = try? expression.evaluate(values)
      _ = expression.decide(values, unknown: [["form", "cost"]])
    }
    #expect(read > 150)
  }

  @Test func `a part changed in a good expression is read or refused`() {
    var dice = SeededDice(seed: 19_491_002)
    let good = Array(
      "has(form.cost) && [1, 2.5, 'a\\n'].exists(x, x in {'k': now - duration(\"1h\")}) ? -3 % 2 : r'\\'".unicodeScalars
    )
    for _ in 0..<4000 {
      var text = good
      for _ in 0...dice.below(4) { text[dice.below(text.count)] = dice.pick(from: letters) }
      text.removeLast(dice.below(text.count))
      _ = outcome(of: String(String.UnicodeScalarView(text)), values)
    }
  }

  @Test func `what passes the check meets no value of a wrong kind`() throws {
    var dice = SeededDice(seed: 19_491_003), passed = 0
    for _ in 0..<3000 {
      let text = dice.expression(depth: 4)
      let expression = try Expression.parse(text).get()
      guard let type = expression.check(scope).type else { continue }
      passed += 1
      do throws(ExpressionError) {
        let value = try expression.evaluate(values, costLimit: 100_000)
        #expect(type == .dynamic || type.text.hasPrefix(kind(of: value)), "\(text) is \(value.text)")
      } catch {
        #expect(!["expression.no-such-overload", "expression.unknown-name"].contains(error.code), "\(text): \(error)")
      }
    }
    #expect(passed > 500)
  }
}

private let scope = ExpressionScope([
  "form": .object(["cost": .int, "area": .double, "kind": .string, "rows": .list(.int), "open": .bool]),
  "now": .timestamp,
])

private let values: [String: ExpressionValue] = [
  "form": .object([
    "cost": .int(7), "area": .double(2.5), "kind": .string("road"), "rows": .list([.int(3), .int(0)]),
  ]),
  "now": .timestamp(Date(timeIntervalSince1970: 1_700_000_000)),
]

private let words = [
  "form", ".cost", "x", "1", "2.5", "'a'", "true", "null", "(", ")", "[", "]", "{", "}", ",", ":", "?", "+", "-", "*",
  "/",
  "%", "==", "<", "in", "&&", "||", "!", ".", "has(", ".all(x,", ".map(x,", ".size()", "size(", "int(", "now",
  "0x7fffffffffffffff", "-9223372036854775808", "\"", "\\", "宜",
]

private let letters = Array("()[]{}'\"\\.,:?!&|=<>+-*/% \n09axr_宜\u{0}\u{1F600}".unicodeScalars)

/// The outermost kind of a value as the checker names it: what is inside a list or map may be of any kind.
private func kind(of value: ExpressionValue) -> String {
  switch value {
  case .null: "null"
  case .bool: "bool"
  case .int: "int"
  case .double: "double"
  case .string: "string"
  case .timestamp: "timestamp"
  case .duration: "duration"
  case .list: "list"
  case .map: "map"
  }
}

extension SeededDice {
  fileprivate mutating func pick<Choice>(from choices: [Choice]) -> Choice { choices[below(choices.count)] }

  fileprivate mutating func expression(depth: Int) -> String {
    guard depth > 0, below(5) > 0 else { return pick(from: leaves) }
    let first = expression(depth: depth - 1), second = expression(depth: depth - 1)
    switch below(12) {
    case 0...4:
      return "(\(first) \(pick(from: ["+", "-", "*", "/", "%", "==", "<", ">=", "in", "&&", "||"])) \(second))"
    case 5: return "(\(first) ? \(second) : \(expression(depth: depth - 1)))"
    case 6: return "[\(first), \(second)]"
    case 7: return "\(pick(from: ["!", "-"]))(\(first))"
    case 8: return "\(pick(from: ["size", "int", "double", "string", "bool", "timestamp", "duration"]))(\(first))"
    case 9: return "(\(first)).\(pick(from: ["all", "exists", "filter", "map", "exists_one"]))(x, \(second))"
    case 10: return "(\(first)).\(pick(from: ["contains", "startsWith"]))(\(second))"
    default: return "(\(first)).\(pick(from: ["getHours()", "getFullYear('+08:00')", "size()"]))"
    }
  }
}

private let leaves = [
  "1", "0", "2.5", "'road'", "'5'", "true", "false", "form.cost", "form.area", "form.kind", "form.rows", "form.open",
  "has(form.open)", "now", "duration('1h')", "[1, 2]", "['a']", "{'a': 1}",
]
