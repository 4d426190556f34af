extension Keys {
  static let register = Keys(
    "a register", in: "registers/<id>.yaml", ["id", "name", "summary", "title", "kept-by", "fields"],
    optional: ["place", "inspection", "mending", "systems"], texts: ["name", "summary"])
  static let keeper = Keys("a keeper", in: "A keeper", ["role", "agencies"])
  static let inspection = Keys("an inspection", in: "An inspection", ["fields"], optional: ["every-days"])
  static let mending = Keys(
    "a mending", in: "A mending", ["procedure", "object"], optional: ["answers", "on-done", "after-done"])
  static let entry = Keys("an entry", in: "An entry", ["field", "value"])
  static let standard = Keys(
    "a standard", in: "standards/<id>.yaml", ["id", "name", "register", "clauses"], texts: ["name"])
  static let clause = Keys(
    "a clause", in: "A clause", ["id", "text", "kind", "rule", "source"], optional: ["place", "from", "until"],
    texts: ["text"])

  /// The columns of `registers/<id>.csv` follow from the fields of the register.
  static func objects(of register: String, required: [String], optional: [String]) -> Keys {
    Keys(
      "an object", in: "registers/\(register).csv", ["id"] + required, optional: optional, isTable: true)
  }
}
