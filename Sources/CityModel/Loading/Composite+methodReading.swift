extension Fields {
  func method() -> Composite.Method {
    Composite.Method(
      periods: optionalChoice("periods") ?? .same, outliers: outliers(OutlierWord(optionalChoice("outliers"))),
      normalisation: choice("normalisation"), weighting: optionalChoice("weights") ?? .equal,
      aggregation: optionalChoice("aggregation") ?? .arithmetic, zero: zeroRule(),
      leastData: self["least-data"] == nil ? 1 : share("least-data").share ?? 0)
  }

  /// What is not named is not varied.
  func sensitivity(of method: Composite.Method) -> Composite.Sensitivity {
    let fields = child("sensitivity", .sensitivity)
    let words: [OutlierWord] = fields?.choices("outliers") ?? []
    return Composite.Sensitivity(
      runs: fields?.runs() ?? 0, seed: fields?.integer("seed", atLeast: 0) ?? 0,
      weightSpread: fields?["weight-spread"] == nil ? 0 : fields?.share("weight-spread").share ?? 0,
      outliers: with(method.outliers, words.map(outliers)),
      normalisations: with(method.normalisation, fields?.choices("normalisations") ?? []),
      weightings: with(method.weighting, fields?.choices("weights") ?? []),
      aggregations: with(method.aggregation, fields?.choices("aggregations") ?? []))
  }

  private func runs() -> Int {
    let runs = integer("runs", atLeast: 0)
    let most = Composite.Sensitivity.mostRuns
    if runs > most { report("pack.bad-number", "there are at most \(most) runs", at: "runs") }
    return min(runs, most)
  }

  private func with<Choice: Equatable>(_ own: Choice, _ others: [Choice]) -> [Choice] {
    [own] + others.filter { $0 != own }
  }

  private func outliers(_ word: OutlierWord) -> Composite.Outliers {
    switch word {
    case .none: .none
    case .skewKurtosis: .skewKurtosis
    case .percentile: .percentile(share: outlierShare())
    }
  }

  private func outlierShare() -> Double {
    guard self["outlier-share"] != nil else { return 0.05 }
    let share = share("outlier-share").share ?? 0
    if share >= 0.5 { report("pack.bad-number", "a share of each side lies below 0.5", at: "outlier-share") }
    return min(share, 0.49)
  }

  private func zeroRule() -> Composite.ZeroRule {
    switch optionalChoice("zero") ?? ZeroWord.annul {
    case .annul: return .annul
    case .noScore: return .noScore
    case .floor:
      let floor = optionalNumber("zero-floor") ?? 0
      if floor <= 0 || floor >= 100 {
        report("pack.bad-number", "'zero-floor' lies between 0 and 100", at: "zero-floor", hint: "such as 1")
      }
      return .floor(floor)
    }
  }
}

private enum OutlierWord: String, CaseIterable {
  case none
  case skewKurtosis = "skew-kurtosis"
  case percentile

  init(_ word: OutlierWord?) { self = word ?? .none }
}

private enum ZeroWord: String, CaseIterable {
  case annul
  case noScore = "no-score"
  case floor
}
