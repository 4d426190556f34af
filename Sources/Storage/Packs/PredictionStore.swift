package import CityModel
import Foundation
import GRDB

/// Predictions, sealed before their measure began: stored once, never changed.
package struct PredictionStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// Seals the prediction, or finds it sealed with the same content.
  ///
  /// - Returns: what is sealed, with the time of the first sealing.
  /// - Throws: `Refusal("storage.prediction-sealed")` when it is sealed with another content.
  package func seal(_ prediction: SealedPrediction) async throws -> SealedPrediction {
    try await database.write { db in
      if let sealed = try SealedPrediction.find(prediction.measure, prediction.prediction, db) {
        guard sealed.digest == prediction.digest else { throw Refusal("storage.prediction-sealed") }
        return sealed
      }
      try prediction.insert(db)
      return prediction
    }
  }

  package func find(measure: ID<Measure>, prediction: ID<Prediction>) async throws -> SealedPrediction? {
    try lookups.look { try SealedPrediction.find(measure, prediction, $0) }
  }

  /// All sealed predictions, by measure.
  package func all() async throws -> [SealedPrediction] {
    try await database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM sealed_prediction ORDER BY measure, prediction")
        .map(SealedPrediction.init(row:))
    }
  }
}
