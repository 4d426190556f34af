package import CityModel

/// A case as its reporter sees it through the secret link or signed in.
package struct FollowView: Sendable {
  package let number: String
  package let version: Int
  package let procedure: Procedure
  package let category: CityModel.Category
  package let stage: Stage
  package let agency: Agency?
  package let due: DueView?
  package let steps: [PublicCase.Step]
  /// Everything the reporter gave, their own contact included.
  package let answers: [AnswerView]
  /// What the workers gave that a reporter may see: photos and notes of the work, reasons.
  package let workAnswers: [AnswerView]
  package let offers: [ActionOffer]
  package let mayErase: Bool
  /// Official forms that the case fills in for them, by the names of their templates.
  package let papers: [String]
  /// What the reporter was told of this case, the newest first.
  package let messages: [MessageView]
}
