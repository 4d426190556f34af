package import CityModel
package import Foundation

/// That somebody at an office read one of the viewer's own personal answers.
package struct ReadingView: Sendable {
  package let number: String
  /// What the question was called.
  package let label: LocalizedText
  /// In which role; `nil` where the account holds none any more.
  package let role: Role?
  package let agency: Agency?
  /// In the reader's own words.
  package let purpose: String
  package let at: Date
}
