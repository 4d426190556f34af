package import Foundation

/// A message that did not, or perhaps did not, leave the house.
package struct DeliveryView: Sendable {
  package let message: MessageView
  /// `email` or `webhook`.
  package let channel: String
  /// `failed` or `unknown`.
  package let state: String
  package let tries: Int
  package let triedAt: Date?
  /// Why, as a code that a text goes with.
  package let fault: String
  /// The recipient's account, when it is of staff; residents are not named.
  package let recipient: String?
}
