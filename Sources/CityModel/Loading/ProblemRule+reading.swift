extension Reading {
  func readProblemRules() -> [ProblemRule] {
    list("problem-rules.yaml", .problemRule, defining: .problemRule).map(ProblemRule.init)
  }
}

extension ProblemRule {
  fileprivate init(_ fields: Fields) {
    let worseBy = fields.number("worse-by")
    if fields["worse-by"] != nil, worseBy <= 0 {
      fields.report("pack.bad-number", "the distance is above zero", at: "worse-by")
    }
    self.init(
      id: fields.name(.problemRule), indicator: fields.reference("indicator", to: .indicator),
      against: fields.choice("against"), worseBy: worseBy, grade: fields.choice("grade"),
      title: fields.localized("title"), reason: fields.localized("reason"))
  }
}
