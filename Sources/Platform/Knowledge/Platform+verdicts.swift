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

  /// The predictions with the calibration of all of them, by agency and by kind of indicator.
  package func verdictsView() async throws -> VerdictsView {
    let all = try await verdicts()
    let counted = all.filter { isDemonstration || !$0.prediction.isDemonstration }
    let named = Set(all.map { "\($0.measure.id)/\($0.prediction.id)" })
    let sealed = try await store.predictions.all()
    return VerdictsView(
      judged: all,
      calibrations: groups(of: counted).map { group, members in (group, calibration(of: members.map(\.foretold))) },
      withdrawn: sealed.count { !named.contains("\($0.measure)/\($0.prediction)") },
      leftOut: all.count - counted.count)
  }

  private func groups(of judged: [JudgedPrediction]) -> [(VerdictsView.Group, [JudgedPrediction])] {
    let owners = judged.map(\.measure.owner).reduce(into: [ID<Agency>?]()) { seen, owner in
      if !seen.contains(owner) { seen.append(owner) }
    }
    return [(.all, judged)]
      + owners.map { owner in (.agency(owner), judged.filter { $0.measure.owner == owner }) }
      + VerdictsView.Kind.allCases.map { kind in (.kind(kind), judged.filter { $0.indicator.kind == kind }) }
      .filter { !$0.1.isEmpty }
  }

  func judged(_ measure: Measure, _ edition: Edition) async throws -> [JudgedPrediction] {
    var judged: [JudgedPrediction] = []
    for prediction in measure.predictions {
      guard let indicator = edition.pack.indicator(prediction.indicator),
        let region = edition.pack.region(prediction.region)
      else { continue }
      let sealed = try await store.predictions.find(measure: measure.id, prediction: prediction.id)
      let track = try await self.track(of: prediction, indicator, in: prediction.region, edition)
      var comparisons: [Track] = []
      for other in prediction.comparisons {
        comparisons.append(try await self.track(of: prediction, indicator, in: other, edition))
      }
      judged.append(
        JudgedPrediction(
          measure: measure, prediction: prediction, indicator: indicator, region: region,
          seal: sealed.map { SealView(digest: $0.digest, at: $0.sealedAt) },
          before: try await measured(indicator, region: region.id, over: prediction.baseline, edition),
          after: try await measured(indicator, region: region.id, over: prediction.judged, edition),
          track: track, comparisons: comparisons,
          judgement: judgement(
            prediction, region: track, comparisons: comparisons, known: edition.pack.obstacles(to: prediction),
            sealed: sealed.map { seal(of: prediction, $0, edition) }, today: edition.clock.day(of: now))))
    }
    return judged
  }

  private func seal(of prediction: Prediction, _ sealed: SealedPrediction, _ edition: Edition) -> Seal {
    Seal(
      sealed: edition.clock.day(of: sealed.sealedAt),
      isIntact: sealed.digest == hexDigest(sealDigestInput(of: prediction)))
  }

  /// The figures that a verdict looks at: the pack's, or those over cases in both periods and the ones before.
  ///
  /// A period with fewer cases than the prediction asks for is no sign of what is usual, so it is left out of the past.
  private func track(
    of prediction: Prediction, _ indicator: Indicator, in region: ID<Region>, _ edition: Edition
  ) async throws -> Track {
    guard case .cases(let id, let kind) = indicator.origin, let procedure = edition.pack.procedure(id) else {
      return try await registerTrack(of: prediction, indicator, in: region, edition)
        ?? edition.pack.track(of: indicator, in: region)
    }
    let past = prediction.baseline.earlier(mostPeriodsBefore)
    let periods = past + [prediction.baseline, prediction.judged]
    guard let first = periods.first?.first, let last = periods.last?.last else {
      return Track(region: region, points: [])
    }
    let records = try await remembered.value("cases \(procedure.id) \(first)..\(last)", at: try await state(edition)) {
      try await self.records(procedure, from: first, to: last, edition)
    }.inside(region)
    let points = periods.compactMap { period -> Track.Point? in
      guard let from = period.first, let to = period.last else { return nil }
      let value = statistic(
        kind, over: records, from: edition.start(of: from), to: edition.start(of: to.adding(days: 1)), at: now)
      return Track.Point(period: period, measured: Measured(value))
    }
    return Track(
      region: region,
      points: points.filter { !past.contains($0.period) || $0.measured.count >= prediction.leastCases })
  }
}

extension Platform {
  /// The counts of a register on the last days of both periods; `nil` for an indicator that counts none.
  private func registerTrack(
    of prediction: Prediction, _ indicator: Indicator, in region: ID<Region>, _ edition: Edition
  ) async throws -> Track? {
    var points: [Track.Point] = []
    for period in [prediction.baseline, prediction.judged] {
      guard let (count, statistic) = try await registerCount(indicator, region: region, over: period, edition) else {
        continue
      }
      points.append(Track.Point(period: period, measured: Measured(count, statistic)))
    }
    return points.isEmpty ? nil : Track(region: region, points: points)
  }
}

/// How many periods before the baseline are looked at.
private let mostPeriodsBefore = 36

extension Indicator {
  fileprivate var kind: VerdictsView.Kind {
    switch origin {
    case .cases, .survey: .cases
    case .observed, .register: .observed
    case .quotient, .formula, .dated: .reckoned
    }
  }
}

extension Pack {
  /// What speaks against comparing with other regions beside the figures: a measure of their own on the same indicator,
  /// and ground that changed hands.
  fileprivate func obstacles(to prediction: Prediction) -> [DifferenceInDifferences.Obstacle] {
    guard let from = prediction.baseline.first, let to = prediction.judged.last else { return [] }
    let treated = prediction.comparisons.filter { isTreated($0, besides: prediction, from: from, to: to) }
    let changed = ([prediction.region] + prediction.comparisons).filter { region in
      regionChanges.contains { change in
        guard let first = change.date.first, let last = change.date.last else { return false }
        return (change.from == region || change.to == region) && from <= last && first <= to
      }
    }
    return treated.map { .comparisonTreated($0) } + changed.map { .boundaryChanged($0) }
  }

  private func isTreated(
    _ region: ID<Region>, besides prediction: Prediction, from: CalendarDay, to: CalendarDay
  ) -> Bool {
    let ground = Set(regions(inside: region) + regions(around: region) + [region])
    return measures.flatMap(\.predictions).contains { other in
      other.id != prediction.id && other.indicator == prediction.indicator && ground.contains(other.region)
        && from < other.starts && other.starts <= to
    }
  }
}
