import Testing

/// Numbers, periods, choices, hours, points and addresses that cannot be.
@Suite struct BrokenValuesTests {
  @Test("a choice is misspelt") func aChoiceIsMisspelt() throws {
    try check(
      .replace("direction: up", by: "direction: upp", in: "indicators/forest-cover.yaml"),
      expect: """
        indicators/forest-cover.yaml:5:12: error[pack.unknown-choice]: 'upp' is not a choice for 'direction'
          hint: did you mean 'up'?
        1 error, 0 warnings
        """)
  }

  @Test("a choice is none of those there are") func aChoiceIsNoneOfThoseThereAre() throws {
    try check(
      .replace("grade: A", by: "grade: gold", in: "sources.yaml"),
      expect: """
        sources.yaml:2:71: error[pack.unknown-choice]: 'gold' is not a choice for 'grade'
          hint: choose one of: A, B, C, study
        1 error, 0 warnings
        """)
  }

  @Test("a yes is not written true") func aYesIsNotWrittenTrue() throws {
    try check(
      .replace("conduct: true", by: "conduct: yes", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:17:14: error[pack.unknown-choice]: 'yes' is not a choice for 'conduct'
          hint: choose one of: true, false
        1 error, 0 warnings
        """)
  }

  @Test("a number has a thousands mark") func aNumberHasAThousandsMark() throws {
    try check(
      .replace("=,1407,", by: #"=,"1,407","#, in: "observations/study.csv"),
      expect: """
        observations/study.csv:7:20: error[pack.bad-number]: '1,407' is neither a number nor a class
          hint: write digits and a point only: 1407.5; the unit belongs to the indicator
        1 error, 0 warnings
        """)
  }

  @Test("a number carries its unit") func aNumberCarriesItsUnit() throws {
    try check(
      .replace("=,63,", by: "=,63%,", in: "observations/study.csv"),
      expect: """
        observations/study.csv:2:38: error[pack.bad-number]: '63%' is neither a number nor a class
          hint: write digits and a point only: 1407.5; the unit belongs to the indicator
        1 error, 0 warnings
        """)
  }

  @Test("a value has no relation") func aValueHasNoRelation() throws {
    try check(
      .replace("2022-12-31,=,63", by: "2022-12-31,,63", in: "observations/study.csv"),
      expect: """
        observations/study.csv:2:36: error[pack.missing-key]: 'value' needs 'relation' beside it
        1 error, 0 warnings
        """)
  }

  @Test("a whole number is a fraction") func aWholeNumberIsAFraction() throws {
    try check(
      .replace("stated: 3", by: "stated: 3.5", in: "checks.yaml"),
      expect: """
        checks.yaml:3:57: error[pack.bad-number]: '3.5' is not a whole number of at least 0
        1 error, 0 warnings
        """)
  }

  @Test("a day does not exist") func aDayDoesNotExist() throws {
    try check(
      .replace("2022-12-31", by: "2022-02-30", in: "observations/study.csv"),
      expect: """
        observations/study.csv:2:25: error[pack.bad-period]: '2022-02-30' is no day, month, year or span
          hint: write 2024-12-31, 2024-12, 2024 or 2024-01..2024-07
        1 error, 0 warnings
        """)
  }

  @Test("a span runs backwards") func aSpanRunsBackwards() throws {
    try check(
      .replace("2022-12-31,=", by: "2022-12..2022-01,=", in: "observations/study.csv"),
      expect: """
        observations/study.csv:2:25: error[pack.bad-period]: '2022-12..2022-01' is no day, month, year or span
          hint: write 2024-12-31, 2024-12, 2024 or 2024-01..2024-07
        1 error, 0 warnings
        """)
  }

  @Test("a start is no day") func aStartIsNoDay() throws {
    try check(
      .replace("starts: 2026-09-01", by: "starts: September", in: "measures/m1.yaml"),
      expect: """
        measures/m1.yaml:18:15: error[pack.bad-period]: 'September' is no day
          hint: write a day as 2024-12-31
        1 error, 0 warnings
        """)
  }

  @Test("a source of grade C carries an address") func aSourceOfGradeCCarriesAnAddress() throws {
    try check(
      .replace("grade: C }", by: #"grade: C, address: "https://example.org/copy" }"#, in: "sources.yaml"),
      expect: """
        sources.yaml:3:77: error[pack.grade-c-address]: a source of grade C carries no address
          hint: leave 'https://example.org/copy' out; the title names the original publisher
        1 error, 0 warnings
        """)
  }

  @Test("an address is none") func anAddressIsNone() throws {
    try check(
      .replace(#""https://example.org/bulletin""#, by: "example.org", in: "sources.yaml"),
      expect: """
        sources.yaml:2:83: error[pack.bad-address]: 'example.org' is no web address
          hint: begin with https://
        1 error, 0 warnings
        """)
  }

  @Test("a time zone is unknown") func aTimeZoneIsUnknown() throws {
    try check(
      .replace("Asia/Shanghai", by: "Asia/Shanghia", in: "city.yaml"),
      expect: """
        city.yaml:5:12: error[pack.unknown-time-zone]: 'Asia/Shanghia' is not a time zone
          hint: did you mean 'Asia/Shanghai'?
        1 error, 0 warnings
        """)
  }

  @Test("working hours overlap, and one is no span") func workingHoursOverlapAndOneIsNoSpan() throws {
    try check(
      .replace(#"["09:00-12:00", "13:00-17:00"]"#, by: #"["09:00-12:00", "11:30-17:00", "19-18"]"#, in: "city.yaml"),
      expect: """
        city.yaml:8:32: error[pack.bad-hours]: '11:30-17:00' begins before the span ahead of it ends
        city.yaml:8:47: error[pack.bad-hours]: '19-18' is no span of hours
          hint: write it as 09:00-12:00, the earlier first
        2 errors, 0 warnings
        """)
  }

  @Test("a point is outside the earth") func aPointIsOutsideTheEarth() throws {
    try check(
      .replace("106.70,31.80", by: "31.80,106.70", in: "places.csv"),
      expect: """
        places.csv:2:29: error[pack.bad-point]: 31.8, 106.7 is no point of the earth
          hint: longitude is within ±180, latitude within ±90
        1 error, 0 warnings
        """)
  }

  @Test("a point has half its coordinates") func aPointHasHalfItsCoordinates() throws {
    try check(
      .replace("106.70,31.80", by: "106.70,", in: "places.csv"),
      expect: """
        places.csv:2:36: error[pack.missing-key]: 'longitude' needs 'latitude' beside it
        1 error, 0 warnings
        """)
  }

  @Test("a number is below zero where none can be") func aNumberIsBelowZeroWhereNoneCanBe() throws {
    try check(
      .replace("budget-yuan: 10000", by: "budget-yuan: -1", in: "measures/m1.yaml"),
      .replace("metres: 50", by: "metres: -50", in: "procedures/street-report.yaml"),
      expect: """
        measures/m1.yaml:9:16: error[pack.bad-number]: a budget is not below zero
        procedures/street-report.yaml:51:19: error[pack.bad-number]: a distance is not below zero
        2 errors, 0 warnings
        """)
  }

  @Test("a calendar holds a day of another year, a day twice, and a make-up on a weekday")
  func aCalendarHoldsADayOfAnotherYearADayTwiceAndAMakeupOnAWeekday() throws {
    try check(
      .replace("2026-01-01,day-off", by: "2025-01-01,day-off", in: "calendar/2026.csv"),
      .replace("2026-01-03,day-off", by: "2026-01-02,day-off", in: "calendar/2026.csv"),
      .replace("2026-02-16,day-off", by: "2026-02-16,make-up", in: "calendar/2026.csv"),
      expect: """
        calendar/2026.csv:2:1: error[pack.wrong-year]: 2025-01-01 is not a day of 2026
        calendar/2026.csv:4:1: error[pack.duplicate-id]: 2026-01-02 stands here twice
        calendar/2026.csv:8:1: error[pack.bad-make-up]: 2026-02-16 is worked anyway: it is no Saturday or Sunday
        3 errors, 0 warnings
        """)
  }
}
