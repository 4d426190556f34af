import CityModel
import Foundation
import Testing

/// An evaluation comes to an end, whatever it is given.
@Suite struct ExpressionCostTests {
  @Test func `as many steps as are needed are enough, and one fewer is not`() throws {
    let expression = try Expression.parse("1 + 2 == 3 && [1, 2].exists(x, x > 1)").get()
    let needed = try #require((1...100).first { (try? expression.evaluate([:], costLimit: $0)) != nil })
    #expect(needed == 16)
    #expect(throws: ExpressionError.costLimit) { try expression.evaluate([:], costLimit: needed - 1) }
  }

  @Test(arguments: [
    // Each doubles what is there, in values that share their parts, or in time.
    "[1]" + String(repeating: ".map(x, [x, x])", count: 60) + " == [2]",
    "['text']" + String(repeating: ".map(x, x + x)", count: 60) + " == ['']",
    "[[1]]" + String(repeating: ".map(x, x + x)", count: 60) + " == []",
    "[{'a': 1}]" + String(repeating: ".map(x, {'a': x, 'b': x})", count: 60) + " == []",
    String(repeating: "[0, 1].all(x, ", count: 30) + "1 / 0 == 1" + String(repeating: ")", count: 30),
    String(repeating: "[0, 1].exists(x, ", count: 30) + "false" + String(repeating: ")", count: 30) + " || true",
  ])
  func `what grows without end is ended`(text: String) {
    #expect(outcome(of: text) == "error expression.cost-limit")
  }

  @Test func `running out is not made good by what stands beside it`() throws {
    let expression = try Expression.parse("[1, 2, 3, 4].all(x, x > 0) || true").get()
    #expect(throws: ExpressionError.costLimit) { try expression.evaluate([:], costLimit: 10) }
  }

  @Test func `a long text is searched at a price`() throws {
    let long = ExpressionValue.string(String(repeating: "a", count: 100_000))
    #expect(outcome(of: "text.contains('ab')", ["text": long]) == "false")
    #expect(outcome(of: "text.contains('ab') || text.contains('ac')", ["text": long]) == "error expression.cost-limit")
  }

  @Test func `instants beyond the calendar do not break anything`() {
    for instant in [
      Date.distantPast, .distantFuture, Date(timeIntervalSince1970: .infinity), Date(timeIntervalSince1970: .nan),
    ] {
      let values = ["t": ExpressionValue.timestamp(instant)]
      #expect(outcome(of: "t + duration('2562047h') > t || t - duration('2562047h') < t", values) == "true")
      #expect(outcome(of: "t.getFullYear('+08:00') >= 0", values) == "true")
      #expect(outcome(of: "t - timestamp(0) == duration('0s') || true", values) == "true")
    }
  }
}
