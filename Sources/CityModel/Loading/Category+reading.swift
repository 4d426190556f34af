extension Category {
  init(_ fields: Fields, of procedure: String) {
    let limit = fields.child("limit", .limit)
    limit?.checkLimit()
    self.init(
      id: fields.name(.category, scope: procedure),
      service: fields.reference("service", to: .service, scope: procedure), name: fields.localized("name"),
      agency: fields.reference("agency", to: .agency), opensWhen: fields.localized("opens-when"),
      closesWhen: fields.localized("closes-when"), limit: limit?.budget() ?? TermBudget(amount: 1, unit: .workingDays),
      limitSource: limit?.optionalReference("source", to: .source))
  }
}

extension Fields {
  func budget() -> TermBudget { TermBudget(amount: integer("amount", atLeast: 1), unit: choice("unit")) }

  /// A limit either has a source or says that it was made up: nothing in between may look official.
  func checkLimit() {
    let isDemonstration = isDemonstration()
    if isDemonstration == (self["source"] != nil) {
      reading.report(
        "pack.one-of", "a limit has either a 'source' or 'status: demonstration'",
        at: isDemonstration ? keyLocation(of: "status") : location)
    }
  }
}
