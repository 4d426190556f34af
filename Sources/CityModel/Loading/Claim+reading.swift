extension Reading {
  func readClaims() -> [Claim] { table("study/claims.csv", .claim, defining: .claim).map(Claim.init) }
}

extension Claim {
  fileprivate init(_ fields: Fields) {
    self.init(
      id: fields.name(.claim), name: fields.localized("name"),
      observation: fields.optionalReference("observation", to: .observation), relation: fields.choice("claims"),
      against: fields.optionalChoice("against") ?? .other, other: fields.optionalReference("other", to: .observation),
      value: fields.optionalText("value").map { Value(.equal, $0) }, note: fields.optionalLocalized("note"))
  }
}
