package import CityModel

/// A stage of a case in one of its rounds: what people contribute ballots, answers and opinions to.
package struct CaseActivity: Hashable, Sendable {
  package let caseID: ID<Case>
  package let stage: ID<Stage>
  /// The first time that the case came to the stage is 1.
  package let round: Int

  package init(caseID: ID<Case>, stage: ID<Stage>, round: Int = 1) {
    self.caseID = caseID
    self.stage = stage
    self.round = round
  }

  /// Reads what `name` wrote; `nil` for anything else.
  package init?(caseID: ID<Case>, name: String) {
    let parts = name.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let round = Int(parts[1]), round > 0 else { return nil }
    self.init(caseID: caseID, stage: ID(String(parts[0])), round: round)
  }

  /// `wishes#1`: names the activity within its case.
  package var name: String { "\(stage)#\(round)" }
}
