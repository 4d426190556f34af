package import CityModel
package import Foundation
import GRDB

/// What was predicted of a measure, as it stood when it was sealed.
package struct SealedPrediction: Hashable, Sendable {
  package let measure: ID<Measure>
  package let prediction: ID<Prediction>
  /// The hex SHA-256 of `bytes`.
  package let digest: String
  /// The prediction as the sealing wrote it.
  package let bytes: [UInt8]
  package let sealedAt: Date
  package let packVersion: String

  package init(
    measure: ID<Measure>, prediction: ID<Prediction>, digest: String, bytes: [UInt8], sealedAt: Date,
    packVersion: String
  ) {
    precondition(digest == hexDigest(of: bytes), "the digest is that of the bytes")
    self.measure = measure
    self.prediction = prediction
    self.digest = digest
    self.bytes = bytes
    self.sealedAt = sealedAt
    self.packVersion = packVersion
  }

  init(row: Row) {
    self.measure = row["measure"]
    self.prediction = row["prediction"]
    self.digest = row["digest"]
    self.bytes = row.bytes("bytes")
    self.sealedAt = row.date("sealed_at")
    self.packVersion = row["pack_version"]
  }

  static func find(_ measure: ID<Measure>, _ prediction: ID<Prediction>, _ db: Database) throws -> SealedPrediction? {
    try db.first("SELECT * FROM sealed_prediction WHERE measure = ? AND prediction = ?", [measure, prediction])
      .map(SealedPrediction.init(row:))
  }

  func insert(_ db: Database) throws {
    try db.execute(
      literal: """
        INSERT INTO sealed_prediction (measure, prediction, digest, bytes, sealed_at, pack_version)
        VALUES (\(measure), \(prediction), \(digest), \(Data(bytes)), \(sealedAt.inWholeMilliseconds), \(packVersion))
        """)
  }
}
