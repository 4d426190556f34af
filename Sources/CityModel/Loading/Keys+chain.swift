extension Keys {
  static let problem = Keys(
    "a problem", in: "problems.yaml", ["id", "group", "title", "feature"], optional: ["places", "indicators"],
    texts: ["title", "places"])
  static let cause = Keys("a cause", in: "causes.yaml", ["id", "group", "title"], texts: ["title"])
  static let measure = Keys(
    "a measure", in: "measures/<name>.yaml", ["id", "group", "title", "feature"],
    optional: [
      "parent", "places", "restraint", "owner", "deadline", "budget-yuan", "targets", "procedures", "predictions",
    ],
    texts: ["title", "places", "restraint"])
  static let target = Keys(
    "a target", in: "A target", ["id", "name"], optional: ["relation", "value", "unit"], texts: ["name", "unit"])
  static let prediction = Keys(
    "a prediction", in: "A prediction",
    ["id", "indicator", "region", "starts", "baseline", "judged", "change", "method"],
    optional: ["comparisons", "confidence", "least-cases", "status", "planted"], texts: ["method"])
  static let planted = Keys(
    "a planted effect", in: "A planted effect", ["outcome", "effect", "level", "spread", "count"],
    optional: ["everywhere"])
  static let change = Keys("a change", in: "A change", ["low", "expected", "high"])
  static let link = Keys(
    "a link", in: "links.csv", ["from", "to", "relation", "basis"], optional: ["note"], texts: ["note"], isTable: true)
}
