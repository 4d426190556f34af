import CityModel
import Testing

@testable import Checkup

@Suite struct StatementTests {
  /// Every case of every closed set has its code in the list, and the list holds no other.
  @Test func codesAreAllListed() {
    let said = comparisons + doubts + verdicts + readings + peers + notes + claims + obstacles + recasts
    #expect(Set(said.map(\.code)) == Statement.codes)
  }

  private var comparisons: [Statement] {
    let grades: [Comparability] = [.same, .near(.adjacent(earlier: .benchmark)), .notComparable([.overlapping])]
    let standings: [Standing] = [.better, .worse, .equal] + Standing.Doubt.allCases.map { .undecided($0) }
    let length = SpanLength.days(1)
    let ofEither = Party.allCases.flatMap { party -> [Comparability.Reason] in
      [
        .noValue(party), .classValue(party), .periodNotStated(party), .dayNotStated(party),
        .tooFarApart(months: 13, days: 0, earlier: party),
      ]
    }
    let distances = Party.allCases.flatMap { party -> [Distance] in
      [.apart(months: 5, days: 0, earlier: party), .adjacent(earlier: party)]
    }
    let others: [Comparability.Reason] = [
      .differentIndicator, .differentLength(observation: length, benchmark: length), .overlapping,
    ]
    return grades.map(\.statement) + standings.map(\.statement) + (ofEither + others).map(\.statement)
      + distances.map(\.statement)
  }

  private var doubts: [Statement] {
    let day = Sample.day("2026-09-01")
    let plain: [Verdict.Doubt] = [
      .periodNotStated, .noDirection, .notSealed, .sealedLate(sealed: day, starts: day), .altered,
      .tooFew(before: 1, after: 1, least: 2), .tooWide(change),
      .seriesTooShort(found: 1, least: 8),
    ]
    let phased = Verdict.Phase.allCases.flatMap { [Verdict.Doubt.noValue($0), .noInterval($0)] }
    return (plain + phased).map { Verdict.cannotTell($0).statement }
  }

  private var verdicts: [Statement] {
    let plain: [Verdict] = [.reached(change), .partly(change), .notYet(until: Sample.day("2026-10-01"))]
    return (plain + Verdict.Miss.allCases.map { .not(change, $0) }).map(\.statement)
  }

  private var obstacles: [Statement] {
    let plain: [DifferenceInDifferences.Obstacle] = [
      .comparisonTreated("a"), .boundaryChanged("a"), .tooFewPeriods(found: 1, least: 8), .notParallel(change),
    ]
    let phased = Verdict.Phase.allCases.flatMap { phase -> [DifferenceInDifferences.Obstacle] in
      [.noValue("a", phase), .noInterval("a", phase)]
    }
    return (plain + phased).map(\.statement)
  }

  private var recasts: [Statement] {
    let reasons: [Recast.Reason] = [
      .undated, .acrossChange(.year(2013)), .shareNotStated("a"), .unexplained("a"), .notAdditive, .partMissing("a"),
      .notANumber("a"), .quotientPart("x"),
    ]
    return reasons.map(\.statement)
  }

  private var readings: [Statement] {
    let notes: [Figure.Note] = [.divisorUndated("a"), .partUndated("x"), .divisorsDiffer(taken: "a", others: ["b"])]
    let lacks: [MapReading.Lack] = [
      .noValue, .soughtNotFound, .periodNotStated, .notANumber, .otherPeriod(.year(2024)), .partMissing("x"),
      .partsDiffer,
    ]
    let unknown: [CaseStatisticValue.Unknown] = [.noCases, .notYet(waiting: 1)]
    let left = CaseStatisticValue(
      value: nil, count: 0,
      leftOut: Dictionary(uniqueKeysWithValues: CaseStatisticValue.LeftOut.allCases.map { ($0, 1) }))
    let gap = Value(.equal, "1")
    let aims: [AimStanding] = [.met, .undecided, .above(gap), .below(gap)]
    return notes.map(\.statement) + aims.map(\.statement) + lacks.map(\.statement) + unknown.map(\.statement)
      + left.leftOutStatements
  }

  private var peers: [Statement] {
    let day = Period.day(Sample.day("2024-12-31"))
    let reasons: [PeerFigures.Reason] = [
      .onlyNear(day, .apart(months: 1, days: 0, earlier: .benchmark)), .onlyNear(day, .adjacent(earlier: .benchmark)),
      .tooFarFrom("east", day),
    ]
    let distances: [Distance] = [.apart(months: 1, days: 0, earlier: .benchmark), .adjacent(earlier: .benchmark)]
    return reasons.map(\.statement) + distances.map(\.peerStatement)
  }

  private var notes: [Statement] {
    let plain: [MethodNote] = [
      .period("x", .year(2024), regions: 3), .noValues("x"),
      .near("x", "east", .year(2024), .adjacent(earlier: .benchmark)),
      .leftOut("x", "east", .lack(.noValue)), .drawnIn("x", "east", from: 2, to: 1), .noSpread("x"),
      .beyond("x", "east", 1), .noWeights(complete: 1, least: 3), .tooLittle("east", known: 1, of: 2),
      .reweighted("east", lacking: 1), .zero("east", .annul), .zero("east", .noScore), .zero("east", .floor(1)),
    ]
    let scales = Composite.Normalisation.allCases.map { MethodNote.normalised("x", $0, low: 0, high: 1) }
    let weights = Composite.Weighting.allCases.map { MethodNote.weight("x", $0, 1) }
    return (plain + scales + weights + Composite.Aggregation.allCases.map { .aggregated($0) }).map(\.statement)
  }

  private var claims: [Statement] {
    let outcomes: [JudgedClaim.Outcome] = [
      .holds(isNear: false), .holds(isNear: true), .fails(isNear: false), .fails(isNear: true), .cannotBeJudged([]),
    ]
    let doubts: [JudgedClaim.Doubt] = [
      .noObservation, .nothingToCompare, .statedByItself, .wordsLeaveOpen, .comparisonsDisagree,
    ]
    return outcomes.map(\.statement) + doubts.map(\.statement)
  }

  private let change = Change(value: 0, interval: 0...0)
}
