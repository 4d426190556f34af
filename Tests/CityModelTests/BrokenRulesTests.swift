import Testing

/// Rules of forms and guards that ask for what is not there, or come to what cannot be.
@Suite struct BrokenRulesTests {
  @Test("a rule asks for a field that is not there, and one that nobody has asked yet")
  func aRuleAsksForWhatIsNotAskedBeforeIt() throws {
    try check(
      .field("id: length, kind: number, unit: { zh: 米, en: m }, relevant: form.width > 2"),
      .field("id: width, kind: number, unit: { zh: 米, en: m }, relevant: form.wide == true"),
      expect: """
        procedures/street-report.yaml:39:136: error[expression.unknown-field]: 'form' has no field 'width' (at column 1 of the expression)
          hint: a rule knows only what is asked before it
        procedures/street-report.yaml:40:135: error[expression.unknown-field]: 'form' has no field 'wide' (at column 1 of the expression)
        2 errors, 0 warnings
        """)
  }

  @Test("a rule asks for a personal answer, and a constraint may be about its own")
  func aRuleAsksForAPersonalAnswer() throws {
    try check(
      .field("id: call, kind: yes-no, relevant: size(form.contact) > 0"),
      .field(
        """
        id: card, kind: code, standard: resident-id, constraint: { rule: form.card.startsWith("99"), message: { zh: 号, en: No } }
        """, visibility: "personal"),
      expect: """
        procedures/street-report.yaml:39:110: error[expression.unknown-field]: 'form' has no field 'contact' (at column 6 of the expression)
          hint: 'contact' is personal and lies apart
        1 error, 0 warnings
        """)
  }

  @Test("a condition is a number, and a calculated number a text") func rulesComeToTheWrongKind() throws {
    try check(
      .field("id: count, kind: number, relevant: size(form.description)"),
      .field("id: double, kind: number, calculated: form.description"),
      .field("id: day, kind: date, calculated: 2 + 2"),
      .field("id: sum, kind: money, calculated: form.count * 2.5"),
      expect: """
        procedures/street-report.yaml:39:111: error[pack.rule-kind]: a condition is true or false; this comes to int
          hint: compare it with something
        procedures/street-report.yaml:40:114: error[pack.rule-kind]: the rule comes to string, which the field 'double' cannot hold
        procedures/street-report.yaml:41:109: error[pack.rule-kind]: the rule comes to int, which the field 'day' cannot hold
        procedures/street-report.yaml:42:110: error[expression.type]: '*' does not take int and double (at column 12 of the expression)
          hint: int and double are not mixed: write 2.0 for 2, or double(…) around a whole number
        4 errors, 0 warnings
        """)
  }

  @Test("a guard knows the forms before it and its own, and names what the case holds")
  func aGuardAsksForAnAnswerThatComesLater() throws {
    try check(
      .replace(
        "      - { evidence-held: after-photo, reason",
        by: """
                - { rule: "form.after_photo > 0 && this.reopenings < 3 && this.age > 2", reason: { zh: 否, en: "No" } }
                - { rule: has(form.work_note) || has(results.vote.adopted), reason: { zh: 否, en: "No" } }
                - { rule: form.fixed, reason: { zh: 否, en: "No" } }
                - { evidence-held: after-photo, reason
          """, in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:124:17: error[expression.unknown-field]: 'this' has no field 'age' (at column 48 of the expression)
        procedures/street-report.yaml:125:17: error[expression.unknown-field]: 'results' has no field 'vote' (at column 28 of the expression)
        2 errors, 0 warnings
        """)
  }

  @Test("a row of a group knows the questions before the group") func aRowKnowsWhatIsBeforeTheGroup() throws {
    try check(
      .field("id: budget, kind: money"),
      .field(
        """
        id: parts, kind: group, at-most: 9, fields: [{ id: cost, label: { zh: 价, en: Cost }, kind: money, required: true, visibility: public, \
        constraint: { rule: form.cost <= form.budget, message: { zh: 贵, en: Dear } } }, { id: last, label: { zh: 末, en: Last }, \
        kind: yes-no, required: false, visibility: public, relevant: form.coast > 2.0 }]
        """),
      .field("id: all, kind: money, calculated: \"form.parts.filter(part, part.cost > 1.0)[0].cots\""),
      expect: """
        procedures/street-report.yaml:40:391: error[expression.unknown-field]: 'form' has no field 'coast' (at column 1 of the expression)
          hint: did you mean 'cost'?
        procedures/street-report.yaml:41:110: error[expression.unknown-field]: the object has no field 'cots' (at column 45 of the expression)
          hint: did you mean 'cost'?
        2 errors, 0 warnings
        """)
  }

  @Test("two questions have one name in rules") func twoQuestionsHaveOneNameInRules() throws {
    try check(
      .field("id: how-many, kind: number"), .field("id: how_many, kind: number"),
      expect: """
        procedures/street-report.yaml:40:80: error[pack.duplicate-id]: rules call 'how-many' and 'how_many' by one name, 'how_many'
        1 error, 0 warnings
        """)
  }

  @Test("a rule is no sentence of the language") func aRuleIsNoSentence() throws {
    try check(
      .field("id: call, kind: yes-no, relevant: form.description =="),
      expect: """
        procedures/street-report.yaml:39:110: error[expression.syntax]: the end stands where a value is expected (at column 20 of the expression)
        1 error, 0 warnings
        """)
  }
}

extension Edit {
  /// One more question at the end of the opening form, not required and seen by everybody.
  static func field(_ text: String, visibility: String = "public", required: Bool = false) -> Edit {
    .replace(
      "\nstages:\n",
      by: """

          - { label: { zh: 问, en: Question }, required: \(required), visibility: \(visibility), \(text) }
        stages:

        """, in: "procedures/street-report.yaml")
  }
}
