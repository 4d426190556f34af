import Casework
import Checkup
import CityModel
import Foundation
import Storage

extension Platform {
  /// Seals every prediction whose measure has not begun.
  ///
  /// - Returns: those sealed now, and those that came too late. One that was sealed before is in neither.
  func sealPredictions(
    _ edition: Edition
  ) async throws -> (sealed: [Publication.Sealed], tooLate: [Publication.TooLate]) {
    var sealed: [Publication.Sealed] = []
    var tooLate: [Publication.TooLate] = []
    for measure in edition.pack.measures {
      for prediction in measure.predictions
      where try await store.predictions.find(measure: measure.id, prediction: prediction.id) == nil {
        guard edition.clock.day(of: now) < prediction.starts else {
          tooLate.append(.init(measure: measure.id, prediction: prediction.id, starts: prediction.starts))
          continue
        }
        let bytes = sealDigestInput(of: prediction)
        let seal = SealedPrediction(
          measure: measure.id, prediction: prediction.id, digest: hexDigest(bytes), bytes: bytes, sealedAt: now,
          packVersion: edition.version)
        _ = try await store.predictions.seal(seal)
        sealed.append(.init(measure: measure.id, prediction: prediction.id, digest: seal.digest))
      }
    }
    return (sealed, tooLate)
  }
}
