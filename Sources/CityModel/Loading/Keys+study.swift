extension Keys {
  static let study = Keys(
    "an application", in: "studies/<number>/application.yaml", ["form", "answers"],
    optional: ["promised", "delivered", "changes"])
  static let promise = Keys("a promise", in: "A promise", [], optional: ["form", "characters", "due", "people"])
  static let delivery = Keys("a delivery", in: "A delivery", [], optional: ["form", "finished", "people"])
  static let studyChange = Keys("an approved change", in: "An approved change", ["of", "field", "approved"])
  static let confirmation = Keys(
    "a confirmation", in: "studies/<number>/confirmed.csv", ["sentence", "reference"], optional: ["words", "on", "by"],
    isTable: true)
}
