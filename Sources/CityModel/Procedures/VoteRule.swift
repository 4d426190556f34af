/// What owners vote on, by the dual quorum of article 278 of the Civil Code.
package struct VoteRule: Hashable, Sendable {
  package let matter: Matter
  package let question: LocalizedText
  /// The field of the case that holds the roll: a group of `unit` and `area`.
  package let roll: ID<FormField>

  package init(matter: Matter, question: LocalizedText, roll: ID<FormField>) {
    self.matter = matter
    self.question = question
    self.roll = roll
  }
}
