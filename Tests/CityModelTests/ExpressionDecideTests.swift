import Chance
import CityModel
import Testing

/// Conditions of which part is not known.
@Suite struct ExpressionDecideTests {
  @Test(arguments: [
    ("form.cost > 1", "true"), ("form.cost > 9", "false"), ("form.kind == 'road'", "nil"),
    ("form.kind == 'road' || form.cost > 1", "true"), ("form.kind == 'road' && form.cost > 9", "false"),
    ("form.kind == 'road' && form.cost > 1", "nil"), ("!(form.kind == 'road' && false)", "true"),
    ("form.kind == 'road' ? true : form.cost > 1", "true"), ("form.kind == 'road' ? true : false", "nil"),
    ("(form.kind == 'road' ? 1 : 1) == 1", "true"), ("form.cost > 1 ? form.cost > 2 : form.kind == 'a'", "true"),
    ("has(form.kind)", "nil"), ("has(form.cost)", "true"), ("has(form.note)", "false"),
    ("has(form.kind) || !has(form.note)", "true"), ("form.kind.startsWith('a') || true", "true"),
    ("form == {'cost': 5}", "nil"), ("form.kind.deeper == 1", "nil"), ("other.x == 1", "nil"),
    ("other.x == 1 || true", "true"),
    ("['a', form.kind].exists(k, k == 'a')", "nil"), ("[1, 2].all(x, x > 0 || form.kind == 'a')", "true"),
    ("[1, 2].all(x, x > 1 && form.kind == 'a')", "false"), ("[1, 2].exists(x, x == 1 || form.kind == 'a')", "true"),
    ("form.cost", "nil"), ("form.note == 'a'", "nil"), ("1 / 0 == 1", "nil"), ("1 / 0 == 1 || form.cost == 5", "true"),
  ])
  func `a condition is decided when the known parts decide it`(text: String, decided: String) throws {
    let known = ["form": ExpressionValue.object(["cost": .int(5)])]
    let found = try Expression.parse(text).get().decide(known, unknown: [["form", "kind"], ["other"]])
    #expect(found.map(String.init) ?? "nil" == decided)
  }

  /// The whole space of two known and two unknown truths, each of which may be unset.
  @Test func `what is decided holds however the unknown turns out`() throws {
    var dice = SeededDice(seed: 20_240_501), decided = 0
    let choices: [Bool?] = [true, false, nil]
    for round in 0..<400 {
      let text = dice.condition(depth: 4)
      let expression = try Expression.parse(text).get()
      let known = (a: choices[dice.below(3)], b: choices[dice.below(3)])
      guard let answer = expression.decide(values(known.a, known.b, nil, nil), unknown: [["f", "c"], ["f", "d"]]) else {
        continue
      }
      decided += 1
      for c in choices {
        for d in choices {
          let found = try? expression.evaluateBool(values(known.a, known.b, c, d))
          #expect(found == nil || found == answer, "round \(round): \(text)")
        }
      }
    }
    #expect(decided > 80)
  }
}

private func values(_ a: Bool?, _ b: Bool?, _ c: Bool?, _ d: Bool?) -> [String: ExpressionValue] {
  let fields = ["a": a, "b": b, "c": c, "d": d].compactMapValues { $0.map(ExpressionValue.bool) }
  return ["f": .object(fields)]
}

extension SeededDice {
  fileprivate mutating func condition(depth: Int) -> String {
    guard depth > 0, below(6) > 0 else {
      let field = "f.\(["a", "b", "c", "d"][below(4)])"
      return [field, "has(\(field))", "true", "false", "\(field) == true"][below(5)]
    }
    let one = condition(depth: depth - 1), other = condition(depth: depth - 1)
    switch below(5) {
    case 0: return "(\(one) && \(other))"
    case 1: return "(\(one) || \(other))"
    case 2: return "!(\(one))"
    case 3: return "(\(one) ? \(other) : \(condition(depth: depth - 1)))"
    default: return "[true, false].exists(x, x == \(one) && \(other))"
    }
  }
}
