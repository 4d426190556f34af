package import Foundation

package struct SealView: Sendable {
  /// Hex SHA-256 of the prediction's canonical bytes.
  package let digest: String
  package let at: Date
}
