package import CityModel

/// Holds a sealed prediction against what was measured.
///
/// The change is *reached* when it lies at or beyond the weaker end of the predicted interval, in the predicted
/// direction, and its own interval leaves zero out; *partly* when the direction is right and zero is left out but the
/// change is weaker; *not* when the direction is wrong, or when zero is in the interval and every change that would
/// have been enough is out of it. When both are in it, it cannot be told. A bound that touches zero has zero in it.
///
/// A value that was read in a source has no error of its own, so the change's interval is as wide as the series moved
/// by itself before (`Fluctuation`); where cases give an interval, the wider of the two is taken. The promise: a measure
/// without effect is called reached in no more than 2.5 % of all cases, autocorrelation and trend counted in and a
/// season not (docs/reference/verdicts.md has the figures).
///
/// An unsealed prediction is never judged, however well it fits: what was written down afterwards predicts nothing.
/// When several doubts apply, the first in the order of `Verdict.Doubt` is given; a seal that is missing or late is
/// said from the first day of the measure on, everything else once the judged period is over.
///
/// - Parameters:
///   - before: the indicator over the prediction's baseline.
///   - after: the indicator over the period it is judged by.
///   - fluctuation: what the series did by itself before the measure began.
///   - seal: `nil` when it was never sealed.
package func verdict(
  _ prediction: Prediction, before: Measured, after: Measured,
  fluctuation: Fluctuation = Fluctuation(differences: [], apart: 0), sealed seal: Seal?, today: CalendarDay
) -> Verdict {
  if let early = beforeFigures(prediction, sealed: seal, today: today) { return early }
  if let doubt = doubt(about: before, after, least: prediction.leastCases) { return .cannotTell(doubt) }
  if !before.isSampled || !after.isSampled, !fluctuation.isEnough {
    return .cannotTell(
      .seriesTooShort(found: fluctuation.differences.count, least: Fluctuation.leastDifferences))
  }
  guard let change = change(from: before.exactly, to: after.exactly) else { return .cannotTell(.noValue(.after)) }
  return judge(change.widened(to: fluctuation.reach), by: prediction)
}

/// Holds a sealed prediction against a difference in differences that stands.
func verdict(
  _ prediction: Prediction, by difference: DifferenceInDifferences, sealed seal: Seal?, today: CalendarDay
) -> Verdict? {
  if let early = beforeFigures(prediction, sealed: seal, today: today) { return early }
  return difference.change.map { judge($0, by: prediction) }
}

/// What is to be said before any figure is looked at; `nil` when the figures decide.
private func beforeFigures(_ prediction: Prediction, sealed seal: Seal?, today: CalendarDay) -> Verdict? {
  guard let end = prediction.judged.last, prediction.baseline.last != nil else { return .cannotTell(.periodNotStated) }
  if prediction.change == 0 { return .cannotTell(.noDirection) }
  if today >= prediction.starts, let doubt = doubt(about: seal, of: prediction) { return .cannotTell(doubt) }
  if today <= end { return .notYet(until: end.adding(days: 1)) }
  return doubt(about: seal, of: prediction).map { .cannotTell($0) }
}

private func doubt(about seal: Seal?, of prediction: Prediction) -> Verdict.Doubt? {
  guard let seal else { return .notSealed }
  if seal.sealed >= prediction.starts { return .sealedLate(sealed: seal.sealed, starts: prediction.starts) }
  return seal.isIntact ? nil : .altered
}

private func doubt(about before: Measured, _ after: Measured, least: Int) -> Verdict.Doubt? {
  if min(before.count, after.count) < least {
    return .tooFew(before: before.count, after: after.count, least: least)
  }
  if before.value == nil { return .noValue(.before) }
  if after.value == nil { return .noValue(.after) }
  if before.isSampled, before.interval == nil { return .noInterval(.before) }
  if after.isSampled, after.interval == nil { return .noInterval(.after) }
  return nil
}

/// Turns everything so that the predicted direction is up, then compares.
private func judge(_ change: Change, by prediction: Prediction) -> Verdict {
  let rises = prediction.change > 0
  let sign = rises ? 1.0 : -1.0
  let weakest = sign * (rises ? prediction.changeLow : prediction.changeHigh)
  let most = sign * (rises ? change.interval.upperBound : change.interval.lowerBound)
  if change.interval.contains(0) {
    return most >= weakest ? .cannotTell(.tooWide(change)) : .not(change, .noChange)
  }
  if sign * change.value < 0 { return .not(change, .wrongDirection) }
  return sign * change.value >= weakest ? .reached(change) : .partly(change)
}
