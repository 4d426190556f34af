import CityModel
import Testing

@testable import Checkup

/// What a series did by itself before, which pairs count, and how far the interval reaches.
@Suite struct FluctuationTests {
  @Test(
    "Student's deviates", arguments: [(1, 12.7062), (2, 4.3027), (3, 3.1824), (4, 2.7764), (9, 2.2622), (30, 2.0423)])
  func deviates(degrees: Int, expected: Double) {
    #expect(abs(studentDeviate(degrees: degrees) - expected) < 0.00005)
  }

  /// Each row: baseline | judged | start | series | differences | apart.
  @Test func pairs() {
    check(
      """
      2025-04 | 2025-05 | 2025-05-01 | 2025-01 1, 2025-02 3, 2025-03 6, 2025-04 10      | 2 3 4 | 3
      2025-04 | 2025-06 | 2025-05-01 | 2025-01 1, 2025-02 3, 2025-03 6, 2025-04 10      | 5 7   | 1
      2025-04 | 2025-05 | 2025-05-01 | 2025-01 1, 2025-03 6, 2025-04 10                 | 4     | 1
      2025-04 | 2025-05 | 2025-05-01 | 2025-03 6, 2025-04 10, 2025-05 50                | 4     | 1
      2025-04 | 2025-05 | 2025-05-01 | 2025 1, 2025-03 6, 2025-04 10                    | 4     | 1
      2024    | 2025    | 2025-01-01 | 2022 1, 2023 2, 2024 5                           | 1 3   | 2
      2024    | 2026    | 2025-06-01 | 2020 1, 2021 2, 2022 5, 2023 6, 2024 9           | 4 4 4 | 2
      2024-12-31 | 2025-12-31 | 2025-01-01 | 2022-12-31 7, 2023-12-31 8, 2024-12-31 6   | 1 -2  | 2
      2024-02-29 | 2024-03-31 | 2024-03-01 | 2023-12-31 7, 2024-01-31 8, 2024-02-29 6   | 1 -2  | 2
      -       | 2025-05 | 2025-05-01 | 2025-03 6, 2025-04 10                            |       | 0
      """)
  }

  /// Hand-worked: eight differences, five degrees of freedom less one; t = 2.776.
  @Test func reach() throws {
    let some = Fluctuation(differences: [1, -1, 1, -1, 1, -1, 1, -1], apart: 8)
    #expect(some.degrees == 4 && some.isEnough)
    #expect(short(some.reach) == "3.25")
    let placebo = try #require(some.placebo)
    #expect(short(placebo.value) == "0" && short(placebo.interval) == "[-1.33, 1.33]")
    #expect(Fluctuation(differences: [1, -1, 1, -1, 1, -1, 1], apart: 7).reach == nil)
    #expect(Fluctuation(differences: Array(repeating: 1, count: 20), apart: 3).reach == nil)
    let spike = Fluctuation(differences: Array(repeating: 0, count: 40) + [9], apart: 41)
    #expect(spike.reach == 9)
  }

  private func check(_ table: String, at location: SourceLocation = #_sourceLocation) {
    for row in table.split(separator: "\n") {
      let columns = Sample.columns(row)
      let found = fluctuation(
        of: columns[3].split(separator: ",").map(dated), from: Sample.period(columns[0] == "-" ? "" : columns[0]),
        to: Sample.period(columns[1]), before: Sample.day(columns[2]))
      #expect(found.differences.map(short).joined(separator: " ") == columns[4], "\(row)", sourceLocation: location)
      #expect(String(found.apart) == columns[5], "\(row)", sourceLocation: location)
    }
  }

  private func dated(_ words: Substring) -> DatedValue {
    let words = Sample.words(words)
    return DatedValue(period: Sample.period(words[0]), value: Double(words[1]) ?? 0)
  }
}
