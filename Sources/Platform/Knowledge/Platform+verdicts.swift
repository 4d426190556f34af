import Casework
import Checkup
import CityModel
import Foundation
import Storage

extension Platform {
  /// Every prediction of every measure with what became of it.
  package func verdicts() async throws -> [JudgedPrediction] {
    let edition = try await current()
    var judged: [JudgedPrediction] = []
    for measure in edition.pack.measures { judged += try await self.judged(measure, edition) }
    return judged
  }

  func judged(_ measure: Measure, _ edition: Edition) async throws -> [JudgedPrediction] {
    var judged: [JudgedPrediction] = []
    for prediction in measure.predictions {
      guard let indicator = edition.pack.indicator(prediction.indicator),
        let region = edition.pack.region(prediction.region)
      else { continue }
      let sealed = try await store.predictions.find(measure: measure.id, prediction: prediction.id)
      let before = try await value(of: prediction, indicator, over: prediction.baseline, edition)
      let after = try await value(of: prediction, indicator, over: prediction.judged, edition)
      let seal = sealed.map {
        Seal(
          sealed: edition.clock.day(of: $0.sealedAt),
          isIntact: $0.digest == hexDigest(sealDigestInput(of: prediction)))
      }
      judged.append(
        JudgedPrediction(
          measure: measure, prediction: prediction, indicator: indicator, region: region,
          seal: sealed.map { SealView(digest: $0.digest, at: $0.sealedAt) }, before: before.statistic,
          after: after.statistic,
          verdict: verdict(
            prediction, before: before.measured, after: after.measured, sealed: seal,
            today: edition.clock.day(of: now))))
    }
    return judged
  }

  private func value(
    of prediction: Prediction, _ indicator: Indicator, over period: Period, _ edition: Edition
  ) async throws -> (statistic: CaseStatisticValue?, measured: Measured) {
    if let statistic = try await measured(indicator, region: prediction.region, over: period, edition) {
      return (statistic, Measured(statistic))
    }
    if let (count, statistic) = try await registerCount(indicator, region: prediction.region, over: period, edition) {
      return (nil, Measured(count, statistic))
    }
    let figure = edition.pack.reading(of: indicator, in: prediction.region).series.first { $0.period == period }
    return (nil, Measured(figure?.value))
  }

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
