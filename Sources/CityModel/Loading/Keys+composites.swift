extension Keys {
  static let composite = Keys(
    "a composite", in: "composites/<id>.yaml", ["id", "name", "summary", "groups", "normalisation"],
    optional: [
      "regions", "parent", "period", "periods", "outliers", "outlier-share", "weights", "aggregation", "zero",
      "zero-floor", "least-data", "sensitivity", "status",
    ], texts: ["name", "summary"])
  static let compositeGroup = Keys(
    "a group of a composite", in: "A group of a composite", [],
    optional: ["feature", "name", "weight", "indicators", "groups"], texts: ["name"])
  static let compositePart = Keys(
    "an indicator of a composite", in: "An indicator of a composite", ["indicator"],
    optional: ["weight", "direction", "worst", "best"])
  static let sensitivity = Keys(
    "a sensitivity", in: "Sensitivity", ["runs", "seed"],
    optional: ["weight-spread", "outliers", "normalisations", "weights", "aggregations"])

  static let claim = Keys(
    "a claim", in: "study/claims.csv", ["id", "name", "claims"],
    optional: ["observation", "against", "other", "value", "note"], texts: ["name", "note"], isTable: true)
}
