import Testing

/// Keys that are unknown, missing, doubled, or hold something of the wrong shape.
@Suite struct BrokenKeysTests {
  @Test("a key is misspelt") func aKeyIsMisspelt() throws {
    try check(
      .replace("direction: up", by: "diretion: up", in: "indicators/forest-cover.yaml"),
      expect: """
        indicators/forest-cover.yaml:5:1: error[pack.unknown-key]: 'diretion' is not a key of an indicator
          hint: did you mean 'direction'?
        1 error, 0 warnings
        """)
  }

  @Test("a key belongs elsewhere") func aKeyBelongsElsewhere() throws {
    try check(
      .replace(
        "nature: stock",
        by: """
          nature: stock
          colour: green
          """, in: "indicators/area.yaml"),
      expect: """
        indicators/area.yaml:7:1: error[pack.unknown-key]: 'colour' is not a key of an indicator
          hint: its keys are: id, name, definition, unit, direction, nature, origin, feature, adds-up, aim, range, layer, reporter, reports, swing, evidence, overrides
        1 error, 0 warnings
        """)
  }

  @Test("a key is missing") func aKeyIsMissing() throws {
    try check(
      .replace(
        """
        nature: stock

        """, by: "", in: "indicators/area.yaml"),
      expect: """
        indicators/area.yaml:1:1: error[pack.missing-key]: an indicator lacks 'nature'
        1 error, 0 warnings
        """)
  }

  @Test("a key stands twice") func aKeyStandsTwice() throws {
    try check(
      .replace(
        "nature: stock",
        by: """
          nature: stock
          nature: flow
          """, in: "indicators/area.yaml"),
      expect: """
        indicators/area.yaml:6:1: error[pack.duplicate-key]: the key 'nature' stands twice in one place
        1 error, 0 warnings
        """)
  }

  @Test("a column is misspelt") func aColumnIsMisspelt() throws {
    try check(
      .replace("id,name_zh,name_en,region", by: "id,name_zh,name_en,regoin", in: "places.csv"),
      expect: """
        places.csv:1:20: error[pack.unknown-key]: 'regoin' is not a column of places.csv
          hint: did you mean 'region'?
        1 error, 0 warnings
        """)
  }

  @Test("a column is missing") func aColumnIsMissing() throws {
    try check(
      .add(
        "calendar/2026.csv",
        """
        date
        2026-01-01

        """),
      expect: """
        calendar/2026.csv:1:1: error[pack.missing-key]: calendar/<year>.csv lacks the column 'kind'
        1 error, 0 warnings
        """)
  }

  @Test("a cell that must be filled is empty") func aCellThatMustBeFilledIsEmpty() throws {
    try check(
      .replace("E03,population,", by: "E03,,", in: "observations/study.csv"),
      expect: """
        observations/study.csv:4:5: error[pack.missing-key]: an observation lacks 'indicator'
        1 error, 0 warnings
        """)
  }

  @Test("a name has no English") func aNameHasNoEnglish() throws {
    try check(
      .replace("name: { zh: 面积, en: Area }", by: "name: { zh: 面积 }", in: "indicators/area.yaml"),
      expect: """
        indicators/area.yaml:2:7: error[pack.missing-text]: 'name' has no English text
        1 error, 0 warnings
        """)
  }

  @Test("a note has no Chinese") func aNoteHasNoChinese() throws {
    try check(
      .replace("查找未得,Sought", by: ",Sought", in: "benchmarks.csv"),
      expect: """
        benchmarks.csv:4:41: error[pack.missing-text]: 'note' has no Chinese text
        1 error, 0 warnings
        """)
  }

  @Test("a text is written in one language only") func aTextIsWrittenInOneLanguageOnly() throws {
    try check(
      .replace("name: { zh: 面积, en: Area }", by: "name: Area", in: "indicators/area.yaml"),
      expect: """
        indicators/area.yaml:2:7: error[pack.missing-text]: 'name' is wanted in Chinese and in English
          hint: write { zh: …, en: … }
        1 error, 0 warnings
        """)
  }

  @Test("a list is written as a text") func aListIsWrittenAsAText() throws {
    try check(
      .replace("indicators: [forest-cover]", by: "indicators: forest-cover", in: "city.yaml"),
      expect: """
        city.yaml:21:17: error[pack.wrong-shape]: 'indicators' is a list; this is a text
          hint: write [a, b]
        1 error, 0 warnings
        """)
  }

  @Test("a limit on photos stands in a text field") func aLimitOnPhotosStandsInATextField() throws {
    try check(
      .replace(
        """
        kind: text, max-characters: 500, required: true, visibility: after-release }
          - { id: photo
        """,
        by: """
          kind: text, at-most: 3, required: true, visibility: after-release }
            - { id: photo
          """, in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:36:5: error[pack.missing-key]: a field of the kind 'text' lacks 'max-characters'
        procedures/street-report.yaml:36:76: error[pack.unknown-key]: 'at-most' is not a key of a field of the kind 'text'
        2 errors, 0 warnings
        """)
  }

  @Test("an origin is both of cases and a quotient") func anOriginIsBothOfCasesAndAQuotient() throws {
    try check(
      .replace(
        "origin: { quotient:",
        by: """
          origin: { cases: { procedure: street-report, statistic: honest-closing }, quotient:
          """, in: "indicators/density.yaml"),
      expect: """
        indicators/density.yaml:7:85: error[pack.one-of]: an origin is exactly one of 'cases', 'quotient', 'formula', 'register', 'survey', 'standard'
        1 error, 0 warnings
        """)
  }

  @Test("a table has no first line") func aTableHasNoFirstLine() throws {
    try check(
      .remove("places.csv"),
      .add("places.csv", ""),
      expect: """
        places.csv:1:1: error[pack.missing-key]: a table begins with the names of its columns
          hint: begin with: id,name_zh,name_en,region,longitude,latitude
        1 error, 0 warnings
        """)
  }
}
