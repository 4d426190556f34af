/// The name that a thing of the pack goes by.
///
/// Names inside a procedure (its stages, actions, …) have the procedure's id for `scope`; all others are the pack's own.
struct Name: Hashable {
  enum Kind: String {
    case action, agency, benchmark, category, cause, check, claim, composite, feature, field, file, indicator, measure,
      observation, place, link, prediction, problem, procedure, purpose, region, register, role, service, source, stage,
      standard, strength, target
    case formRule = "form rule"
    case regionChange = "region change"
    case studyItem = "study item"
    case cityGuard = "guard"
    case restraint
    case problemRule = "problem rule"
  }

  let kind: Kind
  let id: String
  let scope: String

  init(_ kind: Kind, _ id: String, scope: String = "") {
    self.kind = kind
    self.id = id
    self.scope = scope
  }
}

/// A use of a name, and where.
struct Reference {
  let name: Name
  let location: Location
}
