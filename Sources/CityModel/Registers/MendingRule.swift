/// How a case about an object begins and what its end does to the object.
package struct MendingRule: Hashable, Sendable {
  /// One answer and the expression that it comes from.
  package struct Entry: Hashable, Sendable {
    package let field: ID<FormField>
    package let value: Expression

    package init(field: ID<FormField>, value: Expression) {
      self.field = field
      self.value = value
    }
  }

  /// What a case that ended well leaves to be looked at.
  package enum Sequel: String, CaseIterable, Sendable {
    /// The case's own answers are taken for an inspection of its last day.
    case inspected
    /// Somebody has to go and look: an inspection is due from that day.
    case inspectionDue = "inspection-due"
    case none
  }

  package let procedure: ID<Procedure>
  /// The question of its form that holds the object.
  package let object: ID<FormField>
  /// Answers of the form that are there before anybody types: rules over `object`.
  package let answers: [Entry]
  /// What the object becomes when the case is done: rules over `form` (the case's answers) and `object` (as it was).
  package let onDone: [Entry]
  package let sequel: Sequel

  package init(
    procedure: ID<Procedure>, object: ID<FormField>, answers: [Entry], onDone: [Entry], sequel: Sequel
  ) {
    self.procedure = procedure
    self.object = object
    self.answers = answers
    self.onDone = onDone
    self.sequel = sequel
  }
}
