import Testing

/// Guards that let nobody through, or everybody, and answers with which a case gets stuck.
@Suite struct BrokenGuardsTests {
  @Test("a guard asks for a choice that is not among the options") func aGuardNeverHolds() throws {
    try check(
      .field(kind, required: true), .guards("rule: form.kind == \"garden\""),
      expect: """
        procedures/street-report.yaml:83:17: error[pack.guard-never]: the guard never holds, so that nobody can ever take 'begin'
          hint: it is looked at with every answer that can be given before
        1 error, 0 warnings
        """)
  }

  @Test("a guard lets every answer through") func aGuardAlwaysHolds() throws {
    try check(
      .field(kind, required: true), .guards("rule: form.kind == \"shop\" || form.kind == \"home\""),
      expect: """
        procedures/street-report.yaml:83:17: warning[pack.guard-always]: the guard of 'begin' always holds
        0 errors, 1 warning
        """)
  }

  @Test("a warning is given every time, and another never") func aWarningIsGivenEveryTime() throws {
    try check(
      .field(kind, required: true),
      .guards("severity: warn, rule: has(form.kind) && false", "severity: warn, rule: has(form.kind)"),
      expect: """
        procedures/street-report.yaml:83:33: warning[pack.guard-never]: the warning is given every time 'begin' is taken
        procedures/street-report.yaml:84:33: warning[pack.guard-always]: the guard of 'begin' always holds
        0 errors, 2 warnings
        """)
  }

  @Test("two guards hold each for some answers, and never both") func twoGuardsHoldNeverBoth() throws {
    try check(
      .field(kind, required: true), .guards("rule: form.kind == \"shop\"", "rule: form.kind == \"home\""),
      expect: """
        procedures/street-report.yaml:83:7: error[pack.guard-never]: no answers let all guards of 'begin' hold at once
        1 error, 0 warnings
        """)
  }

  @Test("one answer leads nowhere") func oneAnswerLeadsNowhere() throws {
    try check(
      .field(kind, required: true),
      .guards("rule: form.kind == \"shop\"", "rule: size(form.description) > 3", on: ["register", "decline"]),
      expect: """
        procedures/street-report.yaml:41:11: error[pack.dead-end-when]: a case cannot end from the stage 'reported' when form.kind is "home"
          hint: let an action lead on in this case too
        1 error, 0 warnings
        """)
  }

  @Test("an answer that was refused earlier gets nobody stuck later") func anAnswerThatWasRefusedEarlier() throws {
    try check(
      .field(kind, required: true), .guards("rule: form.kind == \"shop\"", on: ["register"]),
      .guards("rule: form.kind != \"home\"", on: ["dispatch"]),
      expect: """
        procedures/street-report.yaml:70:17: warning[pack.guard-always]: the guard of 'dispatch' always holds
        0 errors, 1 warning
        """)
  }

  @Test("evidence is asked for before it can be there") func evidenceIsAskedForTooEarly() throws {
    try check(
      .guards("evidence-held: after-photo", on: ["register"]),
      expect: """
        procedures/street-report.yaml:55:26: error[pack.guard-never]: the guard never holds, so that nobody can ever take 'register'
          hint: it is looked at with every answer that can be given before
        1 error, 0 warnings
        """)
  }

  @Test("reopenings are counted where nothing reopens") func reopeningsAreCountedThatNeverCome() throws {
    try check(
      .replace("    does: reopen\n", by: "", in: file),
      expect: """
        procedures/street-report.yaml:141:32: warning[pack.guard-always]: the guard of 'reopen' always holds
        0 errors, 1 warning
        """)
  }
}

private let file = "procedures/street-report.yaml"

/// A question that every reporter has to answer.
private let kind = """
  id: kind, kind: choice, options: [{ value: shop, name: { zh: 店, en: Shop } }, { value: home, name: { zh: 家, en: Home } }]
  """

extension Edit {
  /// Guards with made up reasons, on actions that have none so far.
  fileprivate static func guards(_ guards: String..., on actions: [String] = ["begin"]) -> Edit {
    let lines = guards.map { "\n      - { \($0), reason: { zh: 因, en: Why } }" }.joined()
    return .insert("\n    guards:\(lines)", after: actions.map { "  - id: \($0)" }, in: file)
  }
}
