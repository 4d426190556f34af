extension Keys {
  static let cityGuard = Keys(
    "a guard", in: "guards/<id>.yaml",
    [
      "id", "name", "measures", "source", "asked-at", "effect", "inputs", "rule", "reason", "next", "override",
      "refuses", "passes",
    ],
    texts: ["name", "reason", "next"])
  static let guardInput = Keys(
    "an input", in: "An input of a guard", ["id"], optional: ["from", "label", "kind", "unit"],
    texts: ["label", "unit"])
  static let restraint = Keys(
    "a restraint", in: "restraints.csv", ["id", "text"], optional: ["measure", "system", "guard", "action", "why"],
    texts: ["text", "why"], isTable: true)
  static let problemRule = Keys(
    "a problem rule", in: "problem-rules.yaml",
    ["id", "indicator", "against", "worse-by", "grade", "title", "reason"], texts: ["title", "reason"])
}
