extension Keys {
  static let indicator = Keys(
    "an indicator", in: "indicators/<id>.yaml", ["id", "name", "definition", "unit", "direction", "nature", "origin"],
    optional: ["feature", "adds-up"], texts: ["name", "definition", "unit"])
  static let origin = Keys("an origin", in: "An origin", [], optional: ["cases", "quotient"])
  static let cases = Keys("an origin from cases", in: "An origin from cases", ["procedure", "statistic"])
  static let quotient = Keys("a quotient", in: "A quotient", ["of", "by"], optional: ["factor"])

  static let observation = Keys(
    "an observation", in: "observations/<name>.csv", ["id", "indicator", "region", "source"],
    optional: ["period", "relation", "value", "derived", "note"], texts: ["note"], isTable: true)
  static let benchmark = Keys(
    "a benchmark", in: "benchmarks.csv", ["id", "kind", "indicator", "region", "source"],
    optional: ["period", "relation", "value", "derived", "note"], texts: ["note"], isTable: true)

  static let check = Keys(
    "a check", in: "checks.yaml", ["id", "name", "stated", "counts"], optional: ["note"], texts: ["name", "note"])
  static let count = Keys("a count", in: "A count", [], optional: ["causes-of", "items"])
  static let studyItem = Keys(
    "a study item", in: "study/outline.csv and study/systems.csv", ["id", "name"],
    optional: ["measure", "page", "definition", "test"], texts: ["name"], isTable: true)
  static let formRule = Keys(
    "a form rule", in: "study/form-rules.csv", ["id", "name", "value"], optional: ["unit"], texts: ["name", "unit"],
    isTable: true)
}
