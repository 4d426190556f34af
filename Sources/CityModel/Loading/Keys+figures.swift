extension Keys {
  static let indicator = Keys(
    "an indicator", in: "indicators/<id>.yaml", ["id", "name", "definition", "unit", "direction", "nature", "origin"],
    optional: ["feature", "adds-up", "aim", "range", "layer", "reporter", "reports", "swing", "evidence", "overrides"],
    texts: ["name", "definition", "unit"])
  static let reports = Keys("a reporting rule", in: "When it is reported", ["every"], optional: ["within"])
  static let layerOverride = Keys(
    "an override", in: "An override", ["layer"], optional: ["aim", "every", "within", "evidence"])
  static let origin = Keys(
    "an origin", in: "An origin", [], optional: ["cases", "quotient", "formula", "register", "survey", "standard"])
  static let cases = Keys("an origin from cases", in: "An origin from cases", ["procedure", "statistic"])
  static let quotient = Keys("a quotient", in: "A quotient", ["of", "by"], optional: ["factor"])
  static let registerOrigin = Keys(
    "an origin from a register", in: "An origin from a register", ["register", "statistic"], optional: ["standard"])
  static let surveyOrigin = Keys(
    "an origin from a survey", in: "An origin from a survey", ["procedure", "stage", "field", "option"])
  static let datedValue = Keys("a dated value", in: "A dated standard", ["from", "value", "source"])

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
