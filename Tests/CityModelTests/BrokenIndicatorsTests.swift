import Testing

@testable import CityModel

/// Aims, layers, formulas and dated standards that do not hold.
@Suite struct BrokenIndicatorsTests {
  private let forest = "indicators/forest-cover.yaml"

  @Test("a band has one value") func aBandHasOneValue() throws {
    try check(
      .replace("direction: up", by: "direction: band\naim: 30", in: forest),
      expect: """
        indicators/forest-cover.yaml:6:6: error[pack.aim]: 'forest-cover' aims between two values and needs both
          hint: aim: [20, 40]
        1 error, 0 warnings
        """)
  }

  @Test("a target has no value") func aTargetHasNoValue() throws {
    try check(
      .replace("direction: up", by: "direction: target", in: forest),
      expect: """
        indicators/forest-cover.yaml:1:1: error[pack.aim]: 'forest-cover' aims at one value and needs it
          hint: aim: 30
        1 error, 0 warnings
        """)
  }

  @Test("what should rise has an aim") func whatShouldRiseHasAnAim() throws {
    try check(
      .replace("direction: up", by: "direction: up\naim: [40, 20]", in: forest),
      expect: """
        indicators/forest-cover.yaml:6:6: error[pack.bad-number]: 'aim' is one number, or two of which the lower comes first
          hint: write 30 or [20, 40]
        1 error, 0 warnings
        """)
  }

  @Test("a layer asks for less") func aLayerAsksForLess() throws {
    try check(
      .replace(
        "direction: none",
        by: """
          direction: band
          aim: [50, 60]
          layer: provincial
          reporter: desk
          reports: { every: quarter, within: 15 }
          evidence: required
          overrides:
            - { layer: city, aim: [45, 60], every: year, within: 20, evidence: optional }
            - { layer: provincial, aim: [52, 58], every: month, within: 10 }
          """, in: "indicators/area.yaml"),
      expect: """
        indicators/area.yaml:12:25: error[pack.loosened]: the layer 'city' asks for less than the one above it
          hint: a layer below may only be stricter
        indicators/area.yaml:12:42: error[pack.loosened]: the layer 'city' asks for less than the one above it
          hint: a layer below may only be stricter
        indicators/area.yaml:12:56: error[pack.loosened]: the layer 'city' asks for less than the one above it
          hint: a layer below may only be stricter
        indicators/area.yaml:12:70: error[pack.loosened]: the layer 'city' asks for less than the one above it
          hint: a layer below may only be stricter
        indicators/area.yaml:13:14: error[pack.layer-order]: an override stands below the layer that it overrides
          hint: from above: national, provincial, city, study
        5 errors, 0 warnings
        """)
  }

  @Test func aLayerBelowTightens() throws {
    let files = try edited(
      .replace(
        "direction: none",
        by: """
          direction: band
          aim: [50, 60]
          layer: national
          reporter: desk
          reports: { every: year, within: 30 }
          overrides:
            - { layer: provincial, every: quarter }
            - { layer: city, aim: [52, 58], within: 10, evidence: required }
          """, in: "indicators/area.yaml"))
    let duty = try #require(loadPack(files).value?.indicator("area")?.duty)
    #expect(duty.aim == 52...58)
    #expect(duty.every == .quarter)
    #expect(duty.withinDays == 10)
    #expect(duty.needsEvidence)
  }

  @Test("a formula hangs on itself") func aFormulaHangsOnItself() throws {
    try check(
      .replace(
        "origin: { quotient: { of: population, by: area, factor: 1 } }",
        by: "origin: { formula: response_median * 2.0 }",
        in: "indicators/density.yaml"),
      .replace(
        "origin: { cases: { procedure: street-report, statistic: median-response } }",
        by: "origin: { formula: density / 2.0 }", in: "indicators/response-median.yaml"),
      expect: """
        indicators/density.yaml:7:9: error[pack.cycle]: the indicator 'density' is reckoned from itself
        indicators/response-median.yaml:8:9: error[pack.cycle]: the indicator 'response-median' is reckoned from itself
        2 errors, 0 warnings
        """)
  }

  @Test("a formula asks for what is not there") func aFormulaAsksForWhatIsNotThere() throws {
    try check(
      .replace(
        "origin: { quotient: { of: population, by: area, factor: 1 } }",
        by: "origin: { formula: \"populaton / area > 2.0\" }", in: "indicators/density.yaml"),
      expect: """
        indicators/density.yaml:7:20: error[expression.unknown-name]: nothing is called 'populaton' here (at column 1 of the expression)
          hint: did you mean 'population'?
        1 error, 0 warnings
        """)
  }

  @Test("a dated standard goes back") func aDatedStandardGoesBack() throws {
    try check(
      .replace(
        "origin: { quotient: { of: population, by: area, factor: 1 } }",
        by: """
          origin:
            standard:
              - { from: 2024-01-01, value: 400, source: study }
              - { from: 2023-01-01, value: 300, source: study }
          """, in: "indicators/density.yaml"),
      expect: """
        indicators/density.yaml:8:3: error[pack.bad-order]: a dated standard has values, each from a later day than the one before
        1 error, 0 warnings
        """)
  }

  @Test("an agency stands above itself") func anAgencyStandsAboveItself() throws {
    try check(
      .replace(
        "roles: [leader], status: demonstration", by: "roles: [leader], parent: office, status: demonstration",
        in: "agencies.yaml"),
      expect: """
        agencies.yaml:10:81: error[pack.cycle]: the agency 'office' stands above itself
        1 error, 0 warnings
        """)
  }
}
