import CityModel
import Testing

/// Files that are not what they should be: unknown, missing, misnamed, or not readable as text, YAML, CSV or GeoJSON.
@Suite struct BrokenFilesTests {
  @Test("a folder is misspelt") func aFolderIsMisspelt() throws {
    try check(
      .add(
        "indicator/noise.yaml",
        """
        id: noise

        """),
      expect: """
        indicator/noise.yaml:1:1: error[pack.unknown-file]: 'indicator/noise.yaml' is no file of a pack
          hint: did you mean 'indicators/noise.yaml'?
        1 error, 0 warnings
        """)
  }

  @Test("a file that a pack must have is missing") func aFileThatAPackMustHaveIsMissing() throws {
    try check(
      .remove("sources.yaml"),
      expect: """
        sources.yaml:1:1: error[pack.missing-file]: the pack has no sources.yaml
        1 error, 0 warnings
        """)
  }

  @Test("a file is not named for what it holds") func aFileIsNotNamedForWhatItHolds() throws {
    try check(
      .add(
        "indicators/noise.yaml",
        """
        id: nose
        name: { zh: 噪声, en: Noise }
        definition: { zh: 噪声, en: Noise }
        unit: { zh: 分贝, en: dB }
        direction: down
        nature: flow
        origin: { cases: { procedure: street-report, statistic: honest-closing } }

        """),
      expect: """
        indicators/noise.yaml:1:5: error[pack.file-name]: the file of 'nose' is named otherwise: indicators/noise.yaml
          hint: name the file nose.yaml
        1 error, 0 warnings
        """)
  }

  @Test("a file is indented with tabs") func aFileIsIndentedWithTabs() throws {
    try check(
      .add(
        "causes.yaml",
        """
        - id: C1.1
        	group: C1

        """),
      expect: """
        causes.yaml:2:1: error[pack.bad-yaml]: this is not YAML: found a tab character that violates indentation
          hint: indent with spaces
        1 error, 0 warnings
        """)
  }

  @Test("a text holds a colon and stands without quotes") func aTextHoldsAColonAndStandsWithoutQuotes() throws {
    try check(
      .replace("origin: observed", by: "origin: seen: observed", in: "indicators/area.yaml"),
      expect: """
        indicators/area.yaml:7:13: error[pack.bad-yaml]: this is not YAML: mapping values are not allowed in this context
          hint: put a text that holds ': ' in quotes
        1 error, 0 warnings
        """)
  }

  @Test("a file uses an anchor and an alias") func aFileUsesAnAnchorAndAnAlias() throws {
    try check(
      .replace(
        """
        name: { zh: 面积, en: Area }
        definition: { zh: 行政区域面积, en: Area of the division }
        """,
        by: """
          name: &area { zh: 面积, en: Area }
          definition: *area
          """, in: "indicators/area.yaml"),
      expect: """
        indicators/area.yaml:2:7: error[pack.alias]: anchors and aliases (&, *) are not read
          hint: write the value out in each place
        1 error, 0 warnings
        """)
  }

  @Test("a quote is never closed") func aQuoteIsNeverClosed() throws {
    try check(
      .replace("market,集市", by: #"market,"集市"#, in: "places.csv"),
      expect: """
        places.csv:2:1: error[pack.wrong-cell-count]: this row has 2 cells, the header 6
        places.csv:2:8: error[pack.bad-csv]: a quote is opened here and never closed
          hint: double a quote inside a quoted cell
        2 errors, 0 warnings
        """)
  }

  @Test("text follows a closing quote") func textFollowsAClosingQuote() throws {
    try check(
      .replace("market,集市", by: #"market,"集"市"#, in: "places.csv"),
      expect: """
        places.csv:2:11: error[pack.bad-csv]: text follows the closing quote
          hint: double a quote inside a quoted cell
        1 error, 0 warnings
        """)
  }

  @Test("a row has a cell too many") func aRowHasACellTooMany() throws {
    try check(
      .replace("The Market,", by: "The Market, Old Town,", in: "places.csv"),
      expect: """
        places.csv:2:1: error[pack.wrong-cell-count]: this row has 7 cells, the header 6
          hint: put a text that holds a comma in double quotes
        1 error, 0 warnings
        """)
  }

  @Test("a calendar is not named for its year") func aCalendarIsNotNamedForItsYear() throws {
    try check(
      .add(
        "calendar/next.csv",
        """
        date,kind,name_zh,name_en

        """),
      expect: """
        calendar/next.csv:1:1: error[pack.file-name]: a calendar is named for its year
          hint: calendar/2026.csv
        1 error, 0 warnings
        """)
  }

  @Test("a form is not JSON") func aFormIsNotJSON() throws {
    try check(
      .add("documents/form.json", "{ \"id\": }\n"),
      expect: """
        documents/form.json:1:1: error[pack.bad-json]: this is not JSON
          hint: Invalid value around character 8.
        1 error, 0 warnings
        """)
  }

  @Test("a form of the limit is read, and of one byte more is not") func aFormIsTooLarge() throws {
    let largest = "[\"" + String(repeating: "x", count: PackFiles.maxDocumentBytes - 4) + "\"]"
    try check(.add("documents/form.json", largest), expect: "0 errors, 0 warnings")
    try check(
      .add("documents/form.json", largest + " "),
      expect: """
        documents/form.json:1:1: error[pack.file-too-large]: a form or layout has at most 262144 bytes
        1 error, 0 warnings
        """)
  }

  @Test("outlines are no collection of features") func outlinesAreNoCollectionOfFeatures() throws {
    try check(
      .remove("regions.geojson"),
      .add(
        "regions.geojson",
        """
        { "type": "Polygon" }

        """),
      expect: """
        regions.geojson:1:1: error[pack.bad-geojson]: this is not a FeatureCollection of polygons with an 'adcode' each
          hint: 'features' is missing at the top
        1 error, 0 warnings
        """)
  }

  @Test("an outline is of no region and does not close") func anOutlineIsOfNoRegionAndDoesNotClose() throws {
    try check(
      .remove("regions.geojson"),
      .add(
        "regions.geojson",
        """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "properties": { "adcode": "990109" },
            "geometry": { "type": "Polygon", "coordinates": [[[106, 31], [107, 31], [107, 32], [106, 30]]] } }
        ] }

        """),
      expect: """
        regions.geojson:2:1: error[pack.bad-geojson]: the outline of '990109' is not made of closed rings in degrees
          hint: a ring has four points or more and ends where it began; longitude comes first
        regions.geojson:2:1: error[pack.unknown-reference]: there is no region '990109'
          hint: did you mean '990100'?
        2 errors, 0 warnings
        """)
  }

  @Test("a region has two outlines") func aRegionHasTwoOutlines() throws {
    try check(
      .remove("regions.geojson"),
      .add(
        "regions.geojson",
        """
        { "features": [
          { "properties": { "adcode": "990101" },
            "geometry": { "type": "Polygon", "coordinates": [[[106, 31], [107, 31], [107, 32], [106, 31]]] } },
          { "properties": { "adcode": "990101" },
            "geometry": { "type": "Polygon", "coordinates": [[[106, 31], [107, 31], [107, 32], [106, 31]]] } }
        ] }

        """),
      expect: """
        regions.geojson:1:1: error[pack.duplicate-id]: '990101' has two outlines
          hint: write one MultiPolygon
        1 error, 0 warnings
        """)
  }

  @Test("outlines were not fetched") func outlinesWereNotFetched() throws {
    try check(
      .remove("regions.geojson"),
      expect: """
        regions.geojson:1:1: warning[pack.no-boundaries]: there are no outlines of the regions: maps are drawn as tiles
          hint: fetch them when the city is set up; they are not part of the pack
        0 errors, 1 warning
        """)
  }
}
