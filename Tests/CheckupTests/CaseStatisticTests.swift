import Checkup
import CityModel
import Foundation
import Testing

@Suite struct CaseStatisticTests {
  @Test func responseTimes() {
    check(
      .medianResponse, at: 1000,
      """
      filed 0, responded 4
      filed 0, responded 6
      """, "5 of 2")
    check(
      .medianResponse, at: 1000,
      """
      filed 0, responded 4
      filed 10, responded 16
      filed 0, responded 30
      """, "6 of 3")
    check(.medianResponse, at: 1000, "", "- of 0: unknown.no-cases")
    check(
      .medianResponse, at: 1000, "filed 0, responded 4, declined",
      "- of 0: unknown.no-cases; left-out.declined count=1")
  }

  @Test func waitingCasesAreLongerThanAny() {
    check(
      .medianResponse, at: 1000,
      """
      filed 0, responded 4
      filed 0, responded 6
      filed 0
      """, "6 of 3, 1 waiting")
    check(
      .medianResponse, at: 1000,
      """
      filed 0, responded 4
      filed 0, responded 6
      filed 0
      filed 0
      """, "- of 4, 2 waiting: unknown.not-yet waiting=2")
    check(.medianResponse, at: 3, "filed 0, responded 4", "- of 1, 1 waiting: unknown.not-yet waiting=1")
    check(.medianResponse, at: 4, "filed 0, responded 4", "4 of 1")
  }

  @Test func onlyCasesFiledInThePeriodCount() {
    check(
      .medianResponse, from: 10, to: 20, at: 1000,
      """
      filed 9, responded 10
      filed 10, responded 12
      filed 19, responded 25
      filed 20, responded 21
      """, "4 of 2")
  }

  @Test func ninetieth() {
    let ten = (1...10).map { "filed 0, responded \($0)" }.joined(separator: "\n")
    check(.ninetiethResponse, at: 1000, ten, "9.1 of 10")
    let eleven = (1...11).map { "filed 0, responded \($0)" }.joined(separator: "\n")
    check(.ninetiethResponse, at: 1000, eleven, "10 of 11")
    check(.ninetiethResponse, at: 1000, ten + "\nfiled 0", "10 of 11, 1 waiting")
    check(.ninetiethResponse, at: 1000, ten + "\nfiled 0\nfiled 0", "- of 12, 2 waiting: unknown.not-yet waiting=2")
  }

  @Test func shareOnTime() {
    check(
      .shareOnTime, at: 100,
      """
      filed 0, due 10, finished 10
      filed 0, due 10, finished 11
      filed 0, due 10
      filed 0, due 99
      filed 0, due 100, finished 20
      filed 0, due 101
      filed 0, finished 5
      filed 0, declined
      """,
      "25 of 4, [4.56, 69.94]; left-out.declined count=1; left-out.no-term count=1; left-out.term-runs count=2")
    check(.shareOnTime, at: 100, "filed 0, due 200, finished 1", "- of 0: unknown.no-cases; left-out.term-runs count=1")
    check(.shareOnTime, at: 100, "filed 0, due 10, not done", "0 of 1, [0, 79.35]")
  }

  @Test func honestClosing() {
    check(
      .honestClosing, at: 100,
      """
      filed 0, due 10, closed 9 stood
      filed 0, due 10, closed 9 fell, closed 20 stood
      filed 0, due 10
      filed 0, due 100
      filed 0, due 10, closed 95 provisional
      filed 0, due 10, declined
      """,
      "50 of 4, [15, 85]; left-out.declined count=1; left-out.provisional count=1")
  }

  @Test func closingEarlyCannotRaiseIt() {
    let slow = "filed 0, due 200, closed 90 stood\nfiled 0, due 200"
    check(.honestClosing, at: 100, slow, "100 of 1, [20.65, 100]")
    check(
      .honestClosing, at: 100, slow + ", closed 10 provisional",
      "100 of 1, [20.65, 100]; left-out.provisional count=1")
    check(.honestClosing, at: 100, slow + ", closed 10 fell", "50 of 2, [9.45, 90.55]")
  }

  @Test func overdueIsSeenAtTheEndOfThePeriod() {
    let matter = "filed 0, due 10, closed 30 stood"
    check(.honestClosing, from: 0, to: 10, at: 100, matter, "- of 0: unknown.no-cases")
    check(.honestClosing, from: 0, to: 20, at: 100, matter, "0 of 1, [0, 79.35]")
    check(.honestClosing, from: 0, to: 30, at: 100, matter, "0 of 1, [0, 79.35]")
    check(.honestClosing, from: 0, to: 31, at: 100, matter, "100 of 1, [20.65, 100]")
    check(.honestClosing, from: 0, to: 40, at: 29, matter, "0 of 1, [0, 79.35]")
    check(.honestClosing, from: 0, to: 40, at: 30, matter, "100 of 1, [20.65, 100]")
    check(.honestClosing, from: 20, to: 40, at: 100, matter, "100 of 1, [20.65, 100]")
    check(.honestClosing, from: 0, to: 40, at: 20, matter, "0 of 1, [0, 79.35]")
  }

  @Test func casesInsideARegion() {
    let record = record("filed 0, responded 1")
    #expect([record].inside("district").count == 1)
    #expect([record].inside("city").count == 1)
    #expect([record].inside("elsewhere").isEmpty)
  }

  /// Cases, one a line, in hours; the expectation is `value of count, N waiting, [interval]: why; what is left out`.
  private func check(
    _ asked: Indicator.CaseStatistic, from: Double = 0, to: Double = 500, at now: Double, _ cases: String,
    _ expected: String, at location: SourceLocation = #_sourceLocation
  ) {
    let result = statistic(
      asked, over: cases.split(separator: "\n").map { record($0) }, from: Sample.hour(from), to: Sample.hour(to),
      at: Sample.hour(now))
    #expect(words(result) == expected, sourceLocation: location)
  }

  private func words(_ value: CaseStatisticValue) -> String {
    let waiting = value.waiting == 0 ? "" : ", \(value.waiting) waiting"
    let interval = value.interval.map { ", \(short($0))" } ?? ""
    let why = value.unknown.map { ": \(CheckupTests.words($0.statement))" } ?? ""
    let left = value.leftOutStatements.map { "; \(CheckupTests.words($0))" }.joined()
    return "\(short(value.value)) of \(value.count)\(waiting)\(interval)\(why)\(left)"
  }

  /// Reads `filed 0, responded 4, due 10, finished 9, closed 9 fell, declined`.
  private func record(_ words: some StringProtocol) -> CaseRecord {
    let facts: [[String]] = words.split(separator: ",").map { Sample.words($0) }
    func time(_ name: String) -> Date? {
      guard let fact = facts.first(where: { $0[0] == name }) else { return nil }
      return Double(fact[1]).map(Sample.hour)
    }
    let outcome: Stage.Outcome =
      facts.contains(["declined"]) ? .declined : facts.contains(["not", "done"]) ? .notDone : .open
    return CaseRecord(
      filed: time("filed") ?? Sample.hour(0), responded: time("responded"), due: time("due"),
      finished: time("finished"), closings: facts.compactMap(closing), outcome: outcome,
      regions: ["district", "city"], category: "lamp")
  }

  private func closing(_ fact: [String]) -> CaseRecord.Closing? {
    guard fact[0] == "closed", let at = Double(fact[1]), let fate = CaseRecord.Closing.Fate(rawValue: fact[2]) else {
      return nil
    }
    return CaseRecord.Closing(at: Sample.hour(at), fate: fate)
  }
}
