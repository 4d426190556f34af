package import CityModel

/// What the checkup has to say, as a code and what fills its blanks: the catalogue of texts makes a sentence of it.
///
/// Nothing in this module holds a sentence. Every reason, note and verdict has a `statement`; all codes that can
/// occur are in `codes`, and a test wants each of them there and nothing else.
package struct Statement: Hashable, Sendable {
  package enum Blank: Hashable, Sendable {
    case count(Int)
    case number(Double)
    /// A number in the unit of an indicator, as exact as it is worth.
    case measure(Double)
    case day(CalendarDay)
    case period(Period)
    /// The id of an indicator, observation or region, as the pack writes it.
    case id(String)
  }

  package let code: String
  package let blanks: [String: Blank]

  package init(_ code: String, _ blanks: [String: Blank] = [:]) {
    self.code = code
    self.blanks = blanks
  }
}

extension Statement {
  /// Every code that a statement of this module can have.
  package static let codes: Set<String> =
    comparisonCodes.union(readingCodes).union(mapCodes).union(caseCodes).union(verdictCodes).union(scoreCodes)
    .union(claimCodes).union(differenceCodes).union(recastCodes)

  private static let comparisonCodes: Set<String> = [
    "comparison.same", "comparison.near", "comparison.not-comparable",
    // months, days
    "distance.before", "distance.after",
    "distance.period-before", "distance.period-after",
    "incomparable.different-indicator",
    "incomparable.no-value.observation", "incomparable.no-value.benchmark",
    "incomparable.class.observation", "incomparable.class.benchmark",
    "incomparable.period-not-stated.observation", "incomparable.period-not-stated.benchmark",
    "incomparable.day-not-stated.observation", "incomparable.day-not-stated.benchmark",
    // months, days
    "incomparable.too-far.before", "incomparable.too-far.after",
    // observationMonths or observationDays, benchmarkMonths or benchmarkDays
    "incomparable.different-length",
    "incomparable.overlapping",
    "standing.better", "standing.worse", "standing.equal",
    "standing.undecided.relation", "standing.undecided.no-direction",
    // distance
    "aim.above", "aim.below",
    "aim.met", "aim.undecided",
  ]

  private static let readingCodes: Set<String> = [
    // divisor
    "note.divisor-undated",
    // indicator
    "note.part-undated",
    // divisor, others
    "note.divisors-differ",
  ]

  private static let mapCodes: Set<String> = [
    "map.no-value", "map.sought-not-found", "map.period-not-stated", "map.not-a-number",
    // period
    "map.other-period",
    // indicator
    "map.part-missing",
    "map.parts-differ",
  ]

  private static let caseCodes: Set<String> = [
    "unknown.no-cases",
    // waiting
    "unknown.not-yet",
    // count
    "left-out.declined", "left-out.no-term", "left-out.term-runs", "left-out.provisional",
  ]

  private static let verdictCodes: Set<String> = [
    // change, low, high
    "verdict.reached", "verdict.partly", "verdict.not.wrong-direction", "verdict.not.no-change",
    // until
    "verdict.not-yet",
    "verdict.cannot-tell.not-sealed", "verdict.cannot-tell.altered", "verdict.cannot-tell.period-not-stated",
    // sealed, starts
    "verdict.cannot-tell.sealed-late",
    "verdict.cannot-tell.no-direction",
    // before, after, least
    "verdict.cannot-tell.too-few",
    "verdict.cannot-tell.no-value.before", "verdict.cannot-tell.no-value.after",
    "verdict.cannot-tell.no-interval.before", "verdict.cannot-tell.no-interval.after",
    // found, least
    "verdict.cannot-tell.series-too-short",
    // change, low, high
    "verdict.cannot-tell.too-wide",
  ]

  private static let recastCodes: Set<String> = [
    "recast.undated", "recast.not-additive",
    // date
    "recast.across-change",
    // region
    "recast.share-not-stated", "recast.unexplained", "recast.part-missing", "recast.not-a-number",
    // indicator
    "recast.quotient-part",
  ]

  private static let differenceCodes: Set<String> = [
    // region
    "difference.comparison-treated", "difference.boundary-changed",
    "difference.no-value.before", "difference.no-value.after",
    "difference.no-interval.before", "difference.no-interval.after",
    // found, least
    "difference.too-few-periods",
    // change, low, high
    "difference.not-parallel",
  ]
}
