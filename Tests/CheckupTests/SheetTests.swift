import CityModel
import Testing

@testable import Checkup

@Suite struct SheetTests {
  @Test func theChainIsWhole() {
    check(
      ["P1 -> C1", "C1 -> M1"],
      """
      problems without own measure: P1
      """, problems: ["P1"], causes: ["C1"], measures: ["M1"])
  }

  @Test func whereTheChainBreaks() {
    check(
      ["P1 -> C1", "P2 -> M2", "C2 -> M3"],
      """
      problems without measure: P1 P3
      problems without own measure: P1 P3
      problems without cause: P2 P3
      causes without measure: C1
      causes without problem: C2
      measures without problem: M1 M3
      measures without own problem: M1 M3
      groups without stated problem: M1 M3
      """, problems: ["P1", "P2", "P3"], causes: ["C1", "C2"], measures: ["M1", "M2", "M3"])
  }

  @Test func aMeasureSharesItsProblemUpAndDownButNotSideways() {
    check(
      ["P1 -> M1.2"],
      """
      problems without cause: P1
      measures without problem: M1.1 M2
      measures without own problem: M1 M1.1 M1.2a M2
      groups without stated problem: M2
      """, problems: ["P1"],
      measures: ["M1", "M1.1 under M1", "M1.2 under M1", "M1.2a under M1.2", "M2"])
  }

  @Test func aCounterLinkJoinsNothing() {
    check(
      ["P1 -> M1 counter", "P1 -> C1"],
      """
      problems without measure: P1
      problems without own measure: P1
      causes without measure: C1
      measures without problem: M1
      measures without own problem: M1
      groups without stated problem: M1
      counter: P1 M1
      """, problems: ["P1"], causes: ["C1"], measures: ["M1"])
  }

  @Test func metOnlyWeakly() {
    check(
      [
        "P1 -> M1 weak", "P1 -> C1", "C1 -> M1 weak", "P2 -> M1 weak", "P2 -> C2 weak", "C2 -> M1",
        "P3 -> M1 weak", "P3 -> M1",
      ],
      """
      problems met weakly: P1 P2
      problems without cause: P3
      """, problems: ["P1", "P2", "P3"], causes: ["C1", "C2"], measures: ["M1"])
  }

  @Test func measuresThatCircleAreStillListed() {
    check(
      [],
      """
      measures without problem: M1 M2
      measures without own problem: M1 M2
      groups without stated problem: M1 M2
      """, measures: ["M1 under M2", "M2 under M1"])
  }

  /// Links, and the lists of gaps that are not empty.
  private func check(
    _ links: [String], _ expected: String, problems: [String] = [], causes: [String] = [], measures: [String],
    at location: SourceLocation = #_sourceLocation
  ) {
    let gaps = TownPack(problems: problems, causes: causes, measures: measures, links: links).pack.chainGaps()
    #expect(words(gaps) == expected, sourceLocation: location)
  }
}

/// The lists of gaps that are not empty, a line each.
func words(_ gaps: ChainGaps) -> String {
  let lists: [(String, [String])] = [
    ("problems without measure", gaps.problemsWithoutMeasure.map(\.text)),
    ("problems without own measure", gaps.problemsWithoutOwnMeasure.map(\.text)),
    ("problems met weakly", gaps.problemsMetWeakly.map(\.text)),
    ("problems without cause", gaps.problemsWithoutCause.map(\.text)),
    ("causes without measure", gaps.causesWithoutMeasure.map(\.text)),
    ("causes without problem", gaps.causesWithoutProblem.map(\.text)),
    ("measures without problem", gaps.measuresWithoutProblem.map(\.text)),
    ("measures without own problem", gaps.measuresWithoutOwnProblem.map(\.text)),
    ("groups without stated problem", gaps.groupsWithoutStatedProblem),
    ("counter", gaps.counterLinks.map { "\($0.from) \($0.to)" }),
  ]
  return lists.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: " "))" }.joined(separator: "\n")
}
