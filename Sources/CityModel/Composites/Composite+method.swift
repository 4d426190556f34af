extension Composite {
  /// The choices that a composite score rests on.
  ///
  /// - Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, steps 3 to 7.
  package struct Method: Hashable, Sendable {
    package let periods: PeriodRule
    package let outliers: Outliers
    package let normalisation: Normalisation
    package let weighting: Weighting
    package let aggregation: Aggregation
    package let zero: ZeroRule
    /// The least share of the indicators that a region must have a value of, 0...1.
    package let leastData: Double

    package init(
      periods: PeriodRule, outliers: Outliers, normalisation: Normalisation, weighting: Weighting,
      aggregation: Aggregation, zero: ZeroRule, leastData: Double
    ) {
      self.periods = periods
      self.outliers = outliers
      self.normalisation = normalisation
      self.weighting = weighting
      self.aggregation = aggregation
      self.zero = zero
      self.leastData = leastData
    }
  }

  /// How close the periods of values must be that are held against each other.
  package enum PeriodRule: String, CaseIterable, Sendable {
    case same
    /// Near ones too, as the checkup calls it; each is marked.
    case near
  }

  /// What is done to values that lie far from all others.
  package enum Outliers: Hashable, Sendable {
    case none
    /// One value after another is drawn in to its neighbour until skewness and kurtosis are within bounds.
    case skewKurtosis
    /// Values beyond these two quantiles are drawn in to them; the share is that of each side, 0..<0.5.
    case percentile(share: Double)
  }

  /// How values of different units come on one scale on which more is better.
  package enum Normalisation: String, CaseIterable, Sendable {
    /// From the worst value found, 0, to the best, 100.
    case minMax = "min-max"
    /// From a fixed worst, 0, to a fixed best, 100: the score of one region does not hang on the others.
    case goalposts
    /// The way from the worst value found to a fixed target, in per cent.
    case target
    /// Standard deviations above the mean.
    case zScore = "z"
    /// The place in the order, from 0 for the last to 100 for the first.
    case rank
  }

  package enum Weighting: String, CaseIterable, Sendable {
    case equal, given, entropy, critic
  }

  package enum Aggregation: String, CaseIterable, Sendable {
    /// A weakness can be made up for elsewhere.
    case arithmetic
    /// It can be only in part; a value of zero takes everything with it, so a rule for zero is needed.
    case geometric
  }

  /// What a value of zero does to a geometric mean. Never a silent shift.
  package enum ZeroRule: Hashable, Sendable {
    /// The mean is zero: what is worthless in one respect is worthless.
    case annul
    /// There is no score.
    case noScore
    /// What lies below is lifted to this value on the scale of 0 to 100; above 0.
    case floor(Double)
  }

  /// What is varied to see how firm the ranks are.
  package struct Sensitivity: Hashable, Sendable {
    /// How often; 0 for not at all.
    package let runs: Int
    package let seed: Int
    /// By how much a weight may be greater or less, as a share of itself, 0...1.
    package let weightSpread: Double
    /// Each run draws one of each; the composite's own choice is always among them.
    package let outliers: [Outliers]
    package let normalisations: [Normalisation]
    package let weightings: [Weighting]
    package let aggregations: [Aggregation]

    package init(
      runs: Int, seed: Int, weightSpread: Double, outliers: [Outliers], normalisations: [Normalisation],
      weightings: [Weighting], aggregations: [Aggregation]
    ) {
      self.runs = runs
      self.seed = seed
      self.weightSpread = weightSpread
      self.outliers = outliers
      self.normalisations = normalisations
      self.weightings = weightings
      self.aggregations = aggregations
    }

    package static let mostRuns = 10_000
  }
}

extension Composite.Normalisation {
  /// Whether scores lie between 0 and 100; z scores have no bounds, and so no geometric mean, entropy or shortfall.
  package var isBounded: Bool { self != .zScore }
}

extension Composite.Method {
  /// Whether the choices go together.
  package var isConsistent: Bool {
    normalisation.isBounded || (aggregation == .arithmetic && weighting != .entropy)
  }
}
