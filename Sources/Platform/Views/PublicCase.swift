package import CityModel
package import Foundation

package struct PublicCase: Sendable {
  package let row: PublicCaseRow
  package let procedure: Procedure
  package let agency: Agency?
  package let steps: [Step]
  /// Answers that are public, or were released, with their fields' labels, in form order.
  package let answers: [AnswerView]
  /// Whether text and photos still wait for a clerk's release.
  package let isReleased: Bool
  /// Whether "me too" is still open.
  package let mayJoin: Bool
  /// What goes on in the stage where it stands.
  package let activity: ActivityView
  package let results: [ResultView]
  package let opinions: [OpinionView]
  /// How an opinion is given now; `nil`: not now.
  package let opinionAction: Action?

  /// A stage that was reached, and when.
  package struct Step: Sendable {
    package let stage: Stage
    package let action: Action?
    package let at: Date
  }
}
