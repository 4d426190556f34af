/// Where a case stands (环节).
package struct Stage: Hashable, Sendable {
  /// What statistics make of a case that stands here.
  package enum Outcome: String, CaseIterable, Codable, Sendable {
    case open
    /// The matter was dealt with.
    case done
    /// It ended without being dealt with.
    case notDone = "not-done"
    /// It was never taken on: no matter of this procedure.
    case declined
  }

  package let id: ID<Stage>
  package let name: LocalizedText
  package let outcome: Outcome
  package let kind: StageKind
  /// How long a case may stand here; `nil`: only the term of its category counts.
  package let term: StageTerm?

  package init(id: ID<Stage>, name: LocalizedText, outcome: Outcome, kind: StageKind = .step, term: StageTerm? = nil) {
    self.id = id
    self.name = name
    self.outcome = outcome
    self.kind = kind
    self.term = term
  }
}
