extension Keys {
  static let procedure = Keys(
    "a procedure", in: "procedures/<id>.yaml",
    [
      "id", "name", "summary", "number-prefix", "privacy", "services", "categories", "fields", "stages", "opens-into",
      "response-action", "term", "nearby", "actions",
    ],
    texts: ["name", "summary"])
  static let privacy = Keys(
    "a privacy notice", in: "A privacy notice", ["purpose", "retention-days", "readers"], texts: ["purpose"])
  static let service = Keys(
    "a service", in: "A service", ["id", "name", "summary", "conduct"], texts: ["name", "summary"])
  static let category = Keys(
    "a category", in: "A category", ["id", "service", "name", "agency", "opens-when", "closes-when", "limit"],
    texts: ["name", "opens-when", "closes-when"])
  static let limit = Keys("a limit", in: "A limit", ["amount", "unit"], optional: ["source", "status"])
  static let stage = Keys("a stage", in: "A stage", ["id", "name", "outcome"], texts: ["name"])
  static let term = Keys("a term", in: "A term", ["starts", "stops"])
  static let nearby = Keys("a nearness", in: "A nearness", ["metres", "days"])

  static let field = Keys(
    "a field", in: "A field", ["id", "label", "kind", "required", "visibility"],
    optional: ["hint", "max-characters", "at-most", "holding"], texts: ["label", "hint"])

  static let action = Keys(
    "an action", in: "An action", ["id", "name", "from", "by"],
    optional: ["to", "does", "within", "fields", "separations", "guards"], texts: ["name"])
  static let taker = Keys("a taker", in: "A taker", ["role"], optional: ["of"])
  static let separation = Keys("a separation", in: "A separation", ["from", "by"])
  static let guardKeys = Keys(
    "a guard", in: "A guard", ["reason"], optional: ["evidence-held", "reopened-fewer-than"], texts: ["reason"])
  static let window = Keys("a window", in: "A window", ["amount", "unit", "after"])
}
