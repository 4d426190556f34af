extension Reading {
  /// The rule of each guard, what its own examples come to, and that every restraint of a measure is accounted for.
  func checkGuards(_ pack: Pack) {
    for one in pack.guards { check(one) }
    let told = Set(pack.restraints.compactMap(\.measure))
    for measure in pack.measures where measure.restraint != nil && !told.contains(measure.id) {
      warn(
        "pack.restraint-untold", "nothing says how the restraint of '\(measure.id)' is kept",
        at: location(.measure, measure.id.text, "restraint"),
        hint: "add a row to restraints.csv: a guard, an action, or why neither")
    }
    for rule in pack.problemRules { check(rule, in: pack) }
  }

  private func check(_ one: Guard) {
    guard let fields = names[Name(.cityGuard, one.id.text)] else { return }
    var seen: Set<String> = []
    for input in one.inputs where !seen.insert(input.id.expressionName).inserted {
      fields.report(
        "pack.duplicate-id", "rules call two inputs by one name, '\(input.id.expressionName)'", at: "inputs")
    }
    let (type, faults) = one.rule.check(one.scope)
    for fault in faults { fields.report(fault, at: "rule") }
    guard faults.isEmpty, let type else { return }
    guard type == .bool || type == .dynamic else {
      fields.report("pack.rule-kind", "a condition is true or false; this comes to \(type.text)", at: "rule")
      return
    }
    checkExamples(of: one, fields)
  }

  /// A guard that does not do what its file shows would refuse the wrong thing with a good reason.
  private func checkExamples(of one: Guard, _ fields: Fields) {
    for (key, examples, wanted) in [("refuses", one.refuses, GuardFinding.fails), ("passes", one.passes, .holds)] {
      if examples.isEmpty, fields[key] != nil {
        fields.report("pack.guard-example", "the guard shows no case that it \(key)", at: key)
      }
      for (number, example) in examples.enumerated() where one.judge(example) != wanted {
        let found = one.judge(example)
        fields.report(
          "pack.guard-example", "example \(number + 1) of '\(key)' comes to something else", at: key,
          hint: found == .holds
            ? "the rule holds for it" : found == .fails ? "the rule fails for it" : "it cannot be told")
      }
    }
  }

  private func check(_ rule: ProblemRule, in pack: Pack) {
    guard let indicator = pack.indicator(rule.indicator) else { return }
    if indicator.direction == .none {
      report(
        "pack.no-direction", "'\(indicator.id)' has no better and worse, so that it cannot be a problem",
        at: location(.problemRule, rule.id.text, "indicator"))
    }
    let hasBenchmark = pack.benchmarks.contains {
      $0.kind == rule.against && $0.observation.indicator == indicator.id
    }
    if !hasBenchmark {
      report(
        "pack.no-benchmark", "'\(indicator.id)' has no value of the \(rule.against.rawValue) to be held against",
        at: location(.problemRule, rule.id.text, "against"))
    }
  }
}
