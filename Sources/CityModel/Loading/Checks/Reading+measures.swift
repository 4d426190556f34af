extension Reading {
  func checkMeasures(_ pack: Pack) {
    for id in inCycle(pack.measures.map(\.id), next: { pack.measure($0)?.parent }) {
      report("pack.cycle", "the measure '\(id)' is part of itself", at: location(.measure, id.text, "parent"))
    }
    for prediction in pack.measures.flatMap(\.predictions) {
      check(prediction, in: pack)
      checkComparisons(of: prediction, in: pack)
    }
  }

  /// What is held against the region must have no part of it, and a planted effect is made up by its nature.
  private func checkComparisons(of prediction: Prediction, in pack: Pack) {
    let id = prediction.id.text
    for other in prediction.comparisons where pack.region(other) != nil {
      let isPart =
        pack.regionAndParents(other).contains(prediction.region)
        || pack.regionAndParents(prediction.region).contains(other)
      guard isPart else { continue }
      report(
        "pack.bad-comparison", "'\(other)' shares ground with '\(prediction.region)', so it cannot be its comparison",
        at: location(.prediction, id, "comparisons"), hint: "name regions beside it, such as the other counties")
    }
    if prediction.planted != nil, !prediction.isDemonstration {
      report(
        "pack.planted-for-real", "only a prediction of the demonstration has a planted effect",
        at: location(.prediction, id, "planted"), hint: "write 'status: demonstration', or leave 'planted' out")
    }
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
