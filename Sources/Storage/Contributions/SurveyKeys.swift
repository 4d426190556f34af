import Foundation
import GRDB

/// The key pair that signs a survey's tokens: the public half in DER, the private one in PEM.
package struct SurveyKeys: Hashable, Sendable {
  package let publicKey: [UInt8]
  /// `nil`: the survey is closed and the key destroyed.
  package let privateKey: [UInt8]?

  package init(publicKey: [UInt8], privateKey: [UInt8]?) {
    self.publicKey = publicKey
    self.privateKey = privateKey
  }

  init(row: Row) {
    self.publicKey = row.bytes("public_key")
    self.privateKey = (row["private_key"] as Data?).map { [UInt8]($0) }
  }
}
