import CityModel
import Testing

/// Changes of regions that cannot have happened so, comparisons that share ground, and a demonstration that is real.
@Suite struct BrokenRegionChangesTests {
  private static let file = "region-changes.csv"

  @Test("shares of a split are not a whole") func sharesOfASplit() throws {
    try check(
      .replace("990103,0.2", by: "990103,0.3", in: Self.file),
      expect: """
        region-changes.csv:2:29: error[pack.bad-shares]: the shares of '990101' add up to 1.1
          hint: the parts of a split are 1 together
        1 error, 0 warnings
        """)
  }

  @Test("a share is more than a whole") func aShareIsMoreThanAWhole() throws {
    try check(
      .append("2020-01-01,move,990101,990102,1.2,population,bulletin,,\n", to: Self.file),
      expect: """
        region-changes.csv:4:31: error[pack.bad-number]: a share lies between 0 and 1
          hint: thirty per cent is 0.3
        region-changes.csv:4:31: error[pack.bad-shares]: the shares of '990101' add up to 1.2
          hint: no more than 1 can be given away
        2 errors, 0 warnings
        """)
  }

  @Test("a share of nothing") func aShareOfNothing() throws {
    try check(
      .append("2020-01-01,move,990101,990102,0.2,,bulletin,,\n", to: Self.file),
      expect: """
        region-changes.csv:4:35: error[pack.missing-key]: 'share' needs 'share_of' beside it
        1 error, 0 warnings
        """)
  }

  @Test("a change that nobody states") func aChangeThatNobodyStates() throws {
    try check(
      .append(",rename,E-FARM,990109,,,,,\n", to: Self.file),
      expect: """
        region-changes.csv:4:1: error[pack.missing-key]: a change of regions lacks 'date'
        region-changes.csv:4:16: error[pack.unknown-reference]: there is no region '990109'
          hint: did you mean '990100'?
        region-changes.csv:4:25: error[pack.missing-key]: a change of regions lacks 'source'
        3 errors, 0 warnings
        """)
  }

  @Test("splits and merges of one, a rename with a share") func companies() throws {
    try check(
      .append(
        """
        2020-01-01,merge,E-ZONE,990102,,,bulletin,,
        2021-01-01,split,990102,990101,,,bulletin,,
        2022-01-01,rename,990101,990101,0.5,population,bulletin,,

        """, to: Self.file),
      expect: """
        region-changes.csv:4:18: error[pack.bad-region-change]: only 'E-ZONE' merges into '990102'
        region-changes.csv:5:25: error[pack.bad-region-change]: a split of '990102' names one part only
        region-changes.csv:6:26: error[pack.bad-region-change]: '990101' cannot rename into itself
        region-changes.csv:6:33: error[pack.bad-region-change]: a rename takes all of '990101' with it
          hint: leave the share out, or call it a move
        4 errors, 0 warnings
        """)
  }

  @Test("changes before a region began and after it ended") func outOfTime() throws {
    try check(
      .append(
        """
        2012,move,990102,990103,,,bulletin,,
        2022,move,990102,E-FARM,,,bulletin,,

        """, to: Self.file),
      expect: """
        region-changes.csv:4:1: error[pack.bad-order]: '990103' begins on 2013-08-01, after this change
        region-changes.csv:5:1: error[pack.bad-order]: 'E-FARM' ended on 2019-12-31, before this change
        2 errors, 0 warnings
        """)
  }

  @Test("two changes of which nobody knows the order") func overlapping() throws {
    try check(
      .append("2013,move,990101,990102,,,bulletin,,\n2013-08,split,990101,990103,,,bulletin,,\n", to: Self.file),
      expect: """
        region-changes.csv:4:1: error[pack.overlapping-changes]: it cannot be told which of two changes of one region came first
          hint: give both their days
        region-changes.csv:5:1: error[pack.overlapping-changes]: it cannot be told which of two changes of one region came first
          hint: give both their days
        region-changes.csv:5:15: error[pack.duplicate-id]: this step from '990101' to '990103' stands twice
        3 errors, 0 warnings
        """)
  }

  @Test("a comparison region that is part of the region") func comparisons() throws {
    try check(
      .replace(
        "least-cases: 5", by: "comparisons: [\"990101\"]\n      confidence: 1\n      least-cases: 5",
        in: "measures/m1.yaml"),
      expect: """
        measures/m1.yaml:22:20: error[pack.bad-comparison]: '990101' shares ground with '990100', so it cannot be its comparison
          hint: name regions beside it, such as the other counties
        measures/m1.yaml:23:19: error[pack.bad-number]: a confidence lies between 0 and 1
          hint: four in five is 0.8
        2 errors, 0 warnings
        """)
  }

  @Test("an effect that is planted for real") func planted() throws {
    try check(
      .replace(
        "status: demonstration", by: "planted: { outcome: reached, effect: 1, level: 1, spread: 1, count: 1 }",
        in: "measures/m1.yaml"),
      expect: """
        measures/m1.yaml:23:16: error[pack.planted-for-real]: only a prediction of the demonstration has a planted effect
          hint: write 'status: demonstration', or leave 'planted' out
        1 error, 0 warnings
        """)
  }

  @Test("a file of the demonstration that no pack has") func demonstrationFile() throws {
    try check(
      .add("demonstration/measure.yaml", ""),
      expect: """
        demonstration/measure.yaml:1:1: error[pack.unknown-file]: 'demonstration/measure.yaml' is no file of a pack
        1 error, 0 warnings
        """)
  }

  /// Lists and tables go on, files are added, and nothing of the pack is replaced.
  @Test func demonstrationJoins() {
    let files = PackFiles(files: [
      "sources.yaml": Array("- a".utf8), "links.csv": Array("id\n1\n".utf8),
      "demonstration/sources.yaml": Array("- b\n".utf8), "demonstration/links.csv": Array("id\n2\n".utf8),
      "demonstration/measures/x.yaml": Array("- c\n".utf8),
    ]).demonstration.files.mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(files == ["sources.yaml": "- a\n- b\n", "links.csv": "id\n1\n2\n", "measures/x.yaml": "- c\n"])
  }
}
