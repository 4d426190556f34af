import Testing

/// Names that are given twice, cannot be names, lead nowhere, or are never used.
@Suite struct BrokenNamesTests {
  @Test("an indicator is named that does not exist") func anIndicatorIsNamedThatDoesNotExist() throws {
    try check(
      .replace("indicators: [response-median]", by: "indicators: [response-meridian, traffic]", in: "problems.yaml"),
      expect: """
        problems.yaml:1:143: error[pack.unknown-reference]: there is no indicator 'response-meridian'
          hint: did you mean 'response-median'?
        problems.yaml:1:162: error[pack.unknown-reference]: there is no indicator 'traffic'
          hint: there are: area, clinic-walk, density, forest-cover, night-noise, park-area, population, response-median, school-places, water-class
        2 errors, 0 warnings
        """)
  }

  @Test("two measures have one id") func twoMeasuresHaveOneId() throws {
    try check(
      .replace("- id: M1.2", by: "- id: M1.1", in: "measures/m1.yaml"),
      .replace(
        """
          parent: M1.1

        """, by: "", in: "measures/m1.yaml"),
      .replace(",M1.2,", by: ",M1.1,", in: "study/systems.csv"),
      expect: """
        measures/m1.yaml:25:7: error[pack.duplicate-id]: the measure 'M1.1' is defined twice
          hint: the first stands in measures/m1.yaml, line 1
        1 error, 0 warnings
        """)
  }

  @Test("an id holds a space") func anIdHoldsASpace() throws {
    try check(
      .replace("- { id: P1.2,", by: "- { id: P1 2,", in: "problems.yaml"),
      expect: """
        problems.yaml:2:9: error[pack.bad-id]: 'P1 2' cannot be an id
          hint: ids are made of the letters A to Z, digits, '-', '_' and '.'
        1 error, 0 warnings
        """)
  }

  @Test("an indicator is listed twice") func anIndicatorIsListedTwice() throws {
    try check(
      .replace(
        "indicators: [response-median]", by: "indicators: [response-median, response-median]", in: "problems.yaml"),
      expect: """
        problems.yaml:1:160: error[pack.duplicate-id]: 'response-median' stands twice in the list
        1 error, 0 warnings
        """)
  }

  @Test("a link leads to the wrong kind of thing") func aLinkLeadsToTheWrongKindOfThing() throws {
    try check(
      .replace("P1.1,M1.1,problem->measure", by: "P1.1,C1.1,problem->measure", in: "links.csv"),
      expect: """
        links.csv:4:6: error[pack.unknown-reference]: there is no measure 'C1.1'
          hint: 'C1.1' is a cause
        1 error, 0 warnings
        """)
  }

  @Test("a link is made twice") func aLinkIsMadeTwice() throws {
    try check(
      .append(
        """
        P1.1,C1.1,problem->cause,weak,,

        """, to: "links.csv"),
      expect: """
        links.csv:5:1: error[pack.duplicate-link]: 'P1.1' is linked to 'C1.1' already
          hint: the first stands in line 2
        1 error, 0 warnings
        """)
  }

  @Test("a study item names a file that is not there") func aStudyItemNamesAFileThatIsNotThere() throws {
    try check(
      .replace("/checkup,city.yaml", by: "/checkup,town.yaml", in: "study/outline.csv"),
      expect: """
        study/outline.csv:2:26: error[pack.unknown-reference]: there is no file 'town.yaml'
        1 error, 0 warnings
        """)
  }

  @Test("a page is no path") func aPageIsNoPath() throws {
    try check(
      .replace("/checkup,city.yaml", by: "checkup,city.yaml", in: "study/outline.csv"),
      expect: """
        study/outline.csv:2:17: error[pack.bad-page]: 'checkup' is no path of a page
          hint: begin with '/'
        1 error, 0 warnings
        """)
  }

  @Test("a source, a role, an indicator and a cause are never used") func aSourceARoleAnIndicatorAndACauseAreNeverUsed()
    throws
  {
    try check(
      .append(
        """
        - { id: atlas, title: { zh: 图集, en: Atlas }, grade: B }

        """, to: "sources.yaml"),
      .replace(
        """
        agencies:

        """,
        by: """
            - { id: porter, name: { zh: 门卫, en: Porter } }
          agencies:

          """, in: "agencies.yaml"),
      .append(
        """
        - { id: C1.2, group: C1, title: { zh: 无人管, en: Nobody in charge } }

        """, to: "causes.yaml"),
      .add(
        "indicators/noise.yaml",
        """
        id: noise
        name: { zh: 噪声, en: Noise }
        definition: { zh: 噪声, en: Noise }
        unit: { zh: 分贝, en: dB }
        direction: down
        nature: flow
        origin: observed

        """),
      expect: """
        agencies.yaml:6:11: warning[pack.unused-role]: nothing refers to the role 'porter'
        causes.yaml:2:9: warning[pack.unused-cause]: nothing refers to the cause 'C1.2'
        indicators/noise.yaml:1:5: warning[pack.unused-indicator]: nothing refers to the indicator 'noise'
        sources.yaml:4:9: warning[pack.unused-source]: nothing refers to the source 'atlas'
        0 errors, 4 warnings
        """)
  }

  @Test("a feature and a service are never used") func aFeatureAndAServiceAreNeverUsed() throws {
    try check(
      .replace(
        "purposes:",
        by: """
            - { id: quiet, name: { zh: 安静, en: Quiet }, summary: { zh: 夜里安静, en: Quiet at night } }
          purposes:
          """, in: "city.yaml"),
      .replace(
        """
        categories:

        """,
        by: """
            - { id: trees, name: { zh: 树木, en: Trees }, summary: { zh: 行道树, en: Street trees }, conduct: false }
          categories:

          """, in: "procedures/street-report.yaml"),
      expect: """
        city.yaml:13:11: warning[pack.unused-feature]: nothing refers to the feature 'quiet'
        procedures/street-report.yaml:18:11: warning[pack.unused-service]: nothing refers to the service 'trees'
        0 errors, 2 warnings
        """)
  }

  @Test("a file that cannot be read does not make its names unknown")
  func aFileThatCannotBeReadDoesNotMakeItsNamesUnknown() throws {
    try check(
      .add(
        "causes.yaml",
        """
        - { id: C1.1

        """),
      expect: """
        causes.yaml:2:1: error[pack.bad-yaml]: this is not YAML: did not find expected ',' or '}'
        1 error, 0 warnings
        """)
  }
}
