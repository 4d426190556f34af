import Testing

/// Guards, restraints and problem rules that do not hold together.
@Suite struct BrokenCityGuardsTests {
  @Test("a guard does not do what its file shows") func aGuardDoesNotDoWhatItShows() throws {
    try check(
      .replace("broken: 7 }\npasses", by: "broken: 10 }\npasses", in: "guards/build-once.yaml"),
      expect: """
        guards/build-once.yaml:15:3: error[pack.guard-example]: example 1 of 'refuses' comes to something else
          hint: the rule holds for it
        1 error, 0 warnings
        """)
  }

  @Test("a rule reads what is no input") func aRuleReadsWhatIsNoInput() throws {
    try check(
      .replace("broken == lamps", by: "broken == lamp", in: "guards/build-once.yaml"),
      expect: """
        guards/build-once.yaml:10:7: error[expression.unknown-name]: nothing is called 'lamp' here (at column 26 of the expression)
          hint: did you mean 'lamps'?
        1 error, 0 warnings
        """)
  }

  @Test("an input is asked and known, an example has a word for a number") func inputs() throws {
    try check(
      .replace("- { id: broken, label", by: "- { id: broken, from: aim, label", in: "guards/build-once.yaml"),
      .replace("{ lamps: 7, broken: 7 }", by: "{ lamps: seven, broken: 7 }", in: "guards/build-once.yaml"),
      expect: """
        guards/build-once.yaml:9:5: error[pack.one-of]: an input is either asked, with a 'label', or known, with 'from'
        guards/build-once.yaml:17:3: error[pack.guard-example]: example 1 of 'passes' comes to something else
          hint: it cannot be told
        guards/build-once.yaml:17:14: error[pack.bad-number]: 'seven' is no number
        3 errors, 0 warnings
        """)
  }

  @Test("nothing says how a restraint is kept; another is kept twice") func restraints() throws {
    try check(
      .replace(
        "R1,M1.1,,不重复建设,Build nothing twice,build-once,,,",
        by: "R1,M1.2,,不重复建设,Build nothing twice,build-once,street-report/close,,", in: "restraints.csv"),
      expect: """
        measures/m1.yaml:6:14: warning[pack.restraint-untold]: nothing says how the restraint of 'M1.1' is kept
          hint: add a row to restraints.csv: a guard, an action, or why neither
        restraints.csv:2:1: error[pack.one-of]: a restraint is kept by a 'guard' or an 'action', or 'why' says why by none
        1 error, 1 warning
        """)
  }

  @Test("a problem rule has no better and worse, nothing to be held against, and no distance") func problemRules()
    throws
  {
    try check(
      .replace("indicator: forest-cover", by: "indicator: population", in: "problem-rules.yaml"),
      .replace("against: province", by: "against: standard", in: "problem-rules.yaml"),
      .replace("worse-by: 1", by: "worse-by: 0", in: "problem-rules.yaml"),
      expect: """
        problem-rules.yaml:2:14: error[pack.no-direction]: 'population' has no better and worse, so that it cannot be a problem
        problem-rules.yaml:3:12: error[pack.no-benchmark]: 'population' has no value of the standard to be held against
        problem-rules.yaml:4:13: error[pack.bad-number]: the distance is above zero
        3 errors, 0 warnings
        """)
  }
}
