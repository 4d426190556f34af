extension Register {
  /// The register's questions as a form that can be shown and checked like every other.
  ///
  /// A form belongs to a procedure; this one has no stages and no cases, and nobody can file it.
  package var form: Procedure {
    Procedure(
      id: ID(id.text), name: name, summary: summary, numberPrefix: "",
      privacy: PrivacyNotice(purpose: summary, retentionDays: 1, readers: []), services: [], categories: [],
      fields: fields, stages: [], actions: [], term: TermRule(starts: "", stops: ""), opensInto: "",
      responseAction: "", nearby: Procedure.Nearby(metres: 0, days: 0))
  }
}
