extension Keys {
  static let procedure = Keys(
    "a procedure", in: "procedures/<id>.yaml",
    [
      "id", "name", "summary", "number-prefix", "privacy", "services", "categories", "fields", "stages", "opens-into",
      "response-action", "term", "nearby", "actions",
    ],
    optional: ["opens-by", "guide", "matter", "measures", "papers", "archivists"],
    texts: ["name", "summary", "matter"])
  static let paper = Keys("a paper", in: "A paper", ["form", "answers"], optional: ["stages", "for-reporter"])
  static let paperAnswer = Keys(
    "an answer of a paper", in: "An answer of a paper", ["field"], optional: ["from", "on", "yes", "no", "of-lead"])
  static let privacy = Keys(
    "a privacy notice", in: "A privacy notice", ["purpose", "retention-days", "readers"], texts: ["purpose"])
  static let service = Keys(
    "a service", in: "A service", ["id", "name", "summary", "conduct"], texts: ["name", "summary"])
  static let category = Keys(
    "a category", in: "A category", ["id", "service", "name", "agency", "opens-when", "closes-when", "limit"],
    texts: ["name", "opens-when", "closes-when"])
  static let limit = Keys("a limit", in: "A limit", ["amount", "unit"], optional: ["source", "status"])
  static let guide = Keys(
    "a guide", in: "A guide", ["who-may-apply", "what-is-needed"], texts: ["who-may-apply", "what-is-needed"])
  static let stage = Keys(
    "a stage", in: "A stage", ["id", "name", "outcome"],
    optional: ["kind", "term", "panel", "notice", "survey", "vote", "rounds", "waits-for"],
    texts: ["name", "waits-for"])
  static let stageTerm = Keys(
    "a term of a stage", in: "A term of a stage", ["promised"], optional: ["legal", "remind", "escalates-to"])
  static let budget = Keys("a length of time", in: "A length of time", ["amount", "unit"])
  static let panel = Keys("a panel", in: "A panel", ["role", "seats", "quorum"], optional: ["anonymous"])
  static let notice = Keys("a notice", in: "A notice", ["least"])
  static let survey = Keys(
    "a survey", in: "A survey", ["promise", "frame", "stratum", "quota-share", "questions"], optional: ["repeats"])
  static let vote = Keys("a vote", in: "A vote", ["matter", "question", "roll"], texts: ["question"])
  static let rounds = Keys("rounds", in: "Rounds", ["least"])
  static let term = Keys("a term", in: "A term", ["starts", "stops"])
  static let nearby = Keys("a nearness", in: "A nearness", ["metres", "days"])

  static let field = Keys(
    "a field", in: "A field", ["id", "label", "kind", "required", "visibility"],
    optional: [
      "hint", "max-characters", "at-most", "holding", "unit", "least", "most", "decimals", "options", "table", "many",
      "standard", "shape", "fields", "register", "formats", "hides", "relevant", "constraint", "calculated", "readers",
    ],
    texts: ["label", "hint", "unit"])
  static let option = Keys("an option", in: "An option", ["value", "name"], texts: ["name"])
  static let constraint = Keys("a constraint", in: "A constraint", ["rule", "message"], texts: ["message"])

  static let action = Keys(
    "an action", in: "An action", ["id", "name", "from", "by"],
    optional: ["to", "does", "within", "fields", "separations", "guards", "extends", "renews-term"], texts: ["name"])
  static let taker = Keys("a taker", in: "A taker", ["role"], optional: ["of"])
  static let separation = Keys("a separation", in: "A separation", ["from", "by"])
  static let guardKeys = Keys(
    "a guard", in: "A guard", ["reason"],
    optional: ["evidence-held", "reopened-fewer-than", "rule", "severity", "source"],
    texts: ["reason"])
  static let window = Keys("a window", in: "A window", ["amount", "unit", "after"])
}
