/// A restraint that the study sets in a measure or a system, and what in the pack keeps it.
package struct Restraint: Sendable {
  package enum Keeping: Hashable, Sendable {
    case guarded(ID<Guard>)
    /// A guard of a procedure's own action.
    case action(ID<Procedure>, ID<Action>)
    /// Why no rule can honestly keep it.
    case none(LocalizedText)
  }

  package let id: String
  package let measure: ID<Measure>?
  /// A system that the study names.
  package let system: ID<StudyItem>?
  package let text: LocalizedText
  package let keeping: Keeping

  package init(
    id: String, measure: ID<Measure>?, system: ID<StudyItem>?, text: LocalizedText, keeping: Keeping
  ) {
    self.id = id
    self.measure = measure
    self.system = system
    self.text = text
    self.keeping = keeping
  }
}
