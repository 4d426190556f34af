/// A comparison that the study makes in words: "below the province's average" (研究所称的比较).
///
/// It is judged against the pack's figures, by the same grades as every other comparison.
package struct Claim: Sendable {
  package enum Relation: String, CaseIterable, Sendable {
    case below, above, equal
  }

  /// What the observed value is held against.
  package enum Against: String, CaseIterable, Sendable {
    case province, nation, standard
    /// A number that the study itself states.
    case stated
    /// Another value of the pack, or one that nobody has.
    case other
  }

  package let id: ID<Claim>
  /// What is claimed, in our words.
  package let name: LocalizedText
  /// `nil` where the study gives no value of its own.
  package let observation: ID<Observation>?
  package let relation: Relation
  package let against: Against
  package let other: ID<Observation>?
  /// The number that the study states.
  package let value: Value?
  package let note: LocalizedText?

  package init(
    id: ID<Claim>, name: LocalizedText, observation: ID<Observation>?, relation: Relation, against: Against,
    other: ID<Observation>?, value: Value?, note: LocalizedText?
  ) {
    self.id = id
    self.name = name
    self.observation = observation
    self.relation = relation
    self.against = against
    self.other = other
    self.value = value
    self.note = note
  }
}
