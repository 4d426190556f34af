package import CityModel
package import Foundation

/// A message with the names that fill its text.
package struct MessageView: Sendable {
  package let id: String
  /// Finds the text: `moved`, `assigned`, or what a procedure tells by name.
  package let code: String
  package let number: String
  package let procedure: Procedure
  package let category: CityModel.Category
  /// Where the case stood then.
  package let stage: Stage
  /// What the recipient could do then.
  package let next: [Action]
  package let at: Date
  package let isRead: Bool
  /// The case, for the recipient when signed in.
  package let path: String
}
