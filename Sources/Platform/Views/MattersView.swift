package import CityModel
package import Foundation

/// What somebody has to do with the city: what they filed, what they said, and what they are asked now.
package struct MattersView: Sendable {
  /// The newest first.
  package let own: [Desk.Row]
  package let opinions: [GivenOpinion]
  /// Cases whose panel they answered. What they said there stands under a pseudonym and is not shown.
  package let panels: [Matter]
  /// Surveys and votes that residents may take part in now.
  package let open: [OpenActivity]

  /// A case, as one line of a list.
  package struct Matter: Sendable {
    package let number: String
    package let procedure: Procedure
    package let category: CityModel.Category
    package let stage: Stage
    package let filed: Date
  }

  /// Something the viewer said of what was on notice, with what was answered.
  package struct GivenOpinion: Sendable {
    package let matter: Matter
    package let opinion: OpinionView
  }

  package struct OpenActivity: Sendable {
    package enum Kind: String, Sendable {
      case survey, vote
    }

    package let matter: Matter
    package let kind: Kind
  }
}
