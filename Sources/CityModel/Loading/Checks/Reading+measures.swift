extension Reading {
  func checkMeasures(_ pack: Pack) {
    for id in inCycle(pack.measures.map(\.id), next: { pack.measure($0)?.parent }) {
      report("pack.cycle", "the measure '\(id)' is part of itself", at: location(.measure, id.text, "parent"))
    }
    for prediction in pack.measures.flatMap(\.predictions) { check(prediction, in: pack) }
  }

  /// A median of three cases proves nothing: how many are needed is said beforehand.
  private func check(_ prediction: Prediction, in pack: Pack) {
    guard let indicator = pack.indicator(prediction.indicator) else { return }
    if case .cases = indicator.origin, prediction.leastCases < 1 {
      report(
        "pack.missing-key", "a prediction of '\(indicator.id)' lacks 'least-cases'",
        at: location(.prediction, prediction.id.text, "least-cases"),
        hint: "say how few cases are too few for a verdict")
    }
  }
}
