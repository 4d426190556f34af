import Testing

/// Regions, observations, benchmarks, checks and predictions that do not agree with each other.
@Suite struct BrokenFiguresTests {
  @Test("regions lie within each other") func regionsLieWithinEachOther() throws {
    try check(
      .replace(
        "990101,东区,East District,division,990100", by: "990101,东区,East District,division,E-ZONE", in: "regions.csv"),
      expect: """
        regions.csv:5:34: error[pack.cycle]: the region '990101' lies within itself
        regions.csv:8:42: error[pack.cycle]: the region 'E-ZONE' lies within itself
        2 errors, 0 warnings
        """)
  }

  @Test("a second region lies in no other") func aSecondRegionLiesInNoOther() throws {
    try check(
      .replace(
        "E-ZONE,产业园,Industry Park,functional-zone,990101", by: "E-ZONE,产业园,Industry Park,functional-zone,",
        in: "regions.csv"),
      expect: """
        observations/study.csv:11:16: error[pack.outside-city]: 'E-ZONE' does not lie in the city
          hint: values of others stand in benchmarks.csv
        regions.csv:8:42: error[pack.no-parent]: the region 'E-ZONE' lies in no other
          hint: only one region has no parent: '100000'
        2 errors, 0 warnings
        """)
  }

  @Test("a region ends before it begins") func aRegionEndsBeforeItBegins() throws {
    try check(
      .replace("2013-08,,1,1", by: "2013-08,2012,1,1", in: "regions.csv"),
      expect: """
        region-changes.csv:3:1: error[pack.bad-order]: '990103' ended on 2012-12-31, before this change
        regions.csv:7:50: error[pack.bad-order]: the region '990103' ends on 2012-12-31, before it begins on 2013-08-01
        2 errors, 0 warnings
        """)
  }

  @Test("two regions stand on one tile") func twoRegionsStandOnOneTile() throws {
    try check(
      .replace("2013-08,,1,1", by: "2013-08,,1,0", in: "regions.csv"),
      expect: """
        regions.csv:7:51: error[pack.duplicate-tile]: '990103' and '990101' stand on one tile
        1 error, 0 warnings
        """)
  }

  @Test("a tile has a column and no row") func aTileHasAColumnAndNoRow() throws {
    try check(
      .replace("2013-08,,1,1", by: "2013-08,,1,", in: "regions.csv"),
      expect: """
        regions.csv:7:53: error[pack.missing-key]: 'tile_column' needs 'tile_row' beside it
        1 error, 0 warnings
        """)
  }

  @Test("a quotient is made of a reckoned indicator") func aQuotientIsMadeOfAReckonedIndicator() throws {
    try check(
      .replace("by: area", by: "by: response-median", in: "indicators/density.yaml"),
      expect: """
        indicators/density.yaml:7:9: error[pack.not-observed]: 'density' is reckoned from 'response-median', which is itself reckoned
          hint: a quotient is made of observed indicators
        1 error, 0 warnings
        """)
  }

  @Test("a reckoned value is entered") func aReckonedValueIsEntered() throws {
    try check(
      .append(
        """
        E11,density,990101,2020,=,463,study,,,

        """, to: "observations/study.csv"),
      expect: """
        observations/study.csv:12:5: error[pack.not-observed]: the values of 'density' are reckoned and not entered
          hint: let its origin be 'observed', or leave the row out
        1 error, 0 warnings
        """)
  }

  @Test("the province is entered as part of the city") func theProvinceIsEnteredAsPartOfTheCity() throws {
    try check(
      .append(
        """
        E11,area,990000,2020,=,90000,study,,,

        """, to: "observations/study.csv"),
      expect: """
        observations/study.csv:12:10: error[pack.outside-city]: '990000' does not lie in the city
          hint: values of others stand in benchmarks.csv
        1 error, 0 warnings
        """)
  }

  @Test("a value is entered twice") func aValueIsEnteredTwice() throws {
    try check(
      .append(
        """
        E11,area,990101,,=,1408,copy,,,

        """, to: "observations/study.csv"),
      expect: """
        observations/study.csv:12:1: warning[pack.repeated-value]: 'E11' says of the same thing what 'E06' says
        0 errors, 1 warning
        """)
  }

  @Test("a benchmark of the nation is of the province") func aBenchmarkOfTheNationIsOfTheProvince() throws {
    try check(
      .replace("EB2,nation,forest-cover,100000", by: "EB2,nation,forest-cover,990000", in: "benchmarks.csv"),
      expect: """
        benchmarks.csv:3:25: error[pack.benchmark-region]: '990000' is not the nation of the city
          hint: the city lies in: 990000, 100000
        1 error, 0 warnings
        """)
  }

  @Test("a count is of a group that there is not") func aCountIsOfAGroupThatThereIsNot() throws {
    try check(
      .replace("causes-of: C1", by: "causes-of: C2", in: "checks.yaml"),
      expect: """
        checks.yaml:2:97: error[pack.unknown-reference]: there is no group of causes 'C2'
          hint: did you mean 'C1'?
        1 error, 0 warnings
        """)
  }

  @Test("a count counts nothing known, another two things") func aCountCountsNothingKnownAnotherTwoThings() throws {
    try check(
      .replace("counts: problem-groups", by: "counts: problem-group", in: "checks.yaml"),
      .replace("{ items: 4 }", by: "{ items: 4, causes-of: C1 }", in: "checks.yaml"),
      expect: """
        checks.yaml:1:76: error[pack.unknown-choice]: 'problem-group' is not a choice for 'counts'
          hint: did you mean 'problem-groups'?
        checks.yaml:3:68: error[pack.one-of]: a count is either 'causes-of' or 'items'
        2 errors, 0 warnings
        """)
  }

  @Test("measures are parts of each other") func measuresArePartsOfEachOther() throws {
    try check(
      .replace(
        """
        - id: M1.1

        """,
        by: """
          - id: M1.1
            parent: M1.2

          """, in: "measures/m1.yaml"),
      expect: """
        measures/m1.yaml:2:11: error[pack.cycle]: the measure 'M1.1' is part of itself
        measures/m1.yaml:27:11: error[pack.cycle]: the measure 'M1.2' is part of itself
        2 errors, 0 warnings
        """)
  }

  @Test("a prediction expects more than its highest") func aPredictionExpectsMoreThanItsHighest() throws {
    try check(
      .replace("expected: -20", by: "expected: -2", in: "measures/m1.yaml"),
      expect: """
        measures/m1.yaml:21:37: error[pack.bad-interval]: the change must rise from 'low' over 'expected' to 'high'
          hint: a fall is negative: -30 is lower than -5
        1 error, 0 warnings
        """)
  }

  @Test("a prediction is judged before its measure starts") func aPredictionIsJudgedBeforeItsMeasureStarts() throws {
    try check(
      .replace("judged: 2026-09", by: "judged: 2026-08", in: "measures/m1.yaml"),
      expect: """
        measures/m1.yaml:20:15: error[pack.bad-order]: the judged period must not begin before the measure starts on 2026-09-01
        1 error, 0 warnings
        """)
  }

  @Test("the baseline reaches into the measure") func theBaselineReachesIntoTheMeasure() throws {
    try check(
      .replace("baseline: 2026-08", by: "baseline: 2026-08..2026-09", in: "measures/m1.yaml"),
      expect: """
        measures/m1.yaml:19:17: error[pack.bad-order]: the baseline must end before the measure starts on 2026-09-01
        1 error, 0 warnings
        """)
  }

  @Test("a prediction over cases does not say how few are too few") func aPredictionOverCasesDoesNotSayHowFewAreTooFew()
    throws
  {
    try check(
      .replace(
        """
              least-cases: 5

        """, by: "", in: "measures/m1.yaml"),
      expect: """
        measures/m1.yaml:15:7: error[pack.missing-key]: a prediction of 'response-median' lacks 'least-cases'
          hint: say how few cases are too few for a verdict
        1 error, 0 warnings
        """)
  }

  @Test("a made-up prediction is called something else") func aMadeupPredictionIsCalledSomethingElse() throws {
    try check(
      .replace("      status: demonstration", by: "      status: real", in: "measures/m1.yaml"),
      expect: """
        measures/m1.yaml:23:15: error[pack.unknown-choice]: 'real' is not a choice for 'status'
          hint: choose one of: demonstration
        1 error, 0 warnings
        """)
  }
}
