extension Keys {
  /// Both are always needed; a lacking one is `pack.missing-text`, and is said by the getter that knows whose text it is.
  static let text = Keys("a text", in: "A text", [], optional: ["zh", "en"])

  static let city = Keys(
    "the city", in: "city.yaml",
    ["id", "name", "region", "time-zone", "goal", "credit", "working-hours", "features"],
    optional: ["purposes", "strengths", "population"], texts: ["name", "goal", "credit"])
  static let feature = Keys("a feature", in: "A feature", ["id", "name", "summary"], texts: ["name", "summary"])
  static let purpose = Keys("a purpose", in: "A purpose", ["id", "name"], texts: ["name"])
  static let strength = Keys(
    "a strength", in: "A strength", ["id", "name", "summary", "feature"], optional: ["indicators"],
    texts: ["name", "summary"])

  static let region = Keys(
    "a region", in: "regions.csv", ["id", "name", "kind"],
    optional: ["parent", "valid_from", "valid_to", "tile_column", "tile_row"], texts: ["name"], isTable: true)
  static let regionChange = Keys(
    "a change of regions", in: "region-changes.csv", ["date", "kind", "from", "to", "source"],
    optional: ["share", "share_of", "note"], texts: ["note"], isTable: true)
  static let place = Keys(
    "a place", in: "places.csv", ["id", "name", "region"], optional: ["longitude", "latitude"], texts: ["name"],
    isTable: true)
  static let holiday = Keys(
    "a day", in: "calendar/<year>.csv", ["date", "kind"], optional: ["name"], texts: ["name"], isTable: true)

  static let offices = Keys("the file of agencies", in: "agencies.yaml", ["roles", "agencies"])
  static let role = Keys("a role", in: "A role", ["id", "name"], optional: ["leads"], texts: ["name"])
  static let agency = Keys(
    "an agency", in: "An agency", ["id", "name"], optional: ["roles", "parent", "status"], texts: ["name"])
  static let source = Keys(
    "a source", in: "sources.yaml", ["id", "title", "grade"], optional: ["address"], texts: ["title"])
}
