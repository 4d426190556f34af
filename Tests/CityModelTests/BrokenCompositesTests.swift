import Testing

/// Composites whose choices do not go together, or whose indicators lack what a choice asks for.
@Suite struct BrokenCompositesTests {
  private let file = "composites/district-livability.yaml"

  @Test("z scores go with neither a geometric mean nor entropy") func zScores() throws {
    try check(
      .replace("normalisation: goalposts", by: "normalisation: z", in: file),
      expect: """
        composites/district-livability.yaml:21:16: error[pack.method]: z scores go with an arithmetic mean, and not with entropy weights
          hint: choose min-max, goalposts, target or rank
        1 error, 0 warnings
        """)
  }

  @Test("goalposts that lie the wrong way round, or are missing") func goalposts() throws {
    try check(
      .replace("worst: 65, best: 40", by: "worst: 40, best: 65", in: file),
      .replace("worst: 30, best: 5", by: "best: 5", in: file),
      expect: """
        composites/district-livability.yaml:8:3: error[pack.bad-order]: 'worst' and 'best' of 'night-noise' lie the wrong way round
        composites/district-livability.yaml:8:3: error[pack.missing-key]: 'clinic-walk' lacks 'worst' or 'best', which goalposts ask for
        2 errors, 0 warnings
        """)
  }

  @Test("an indicator without a direction, and one that stands in it twice") func directions() throws {
    try check(
      .replace("indicator: night-noise, weight: 2", by: "indicator: population", in: file),
      .replace(
        "indicator: school-places, worst: 80, best: 100", by: "indicator: park-area, worst: 0, best: 20", in: file),
      expect: """
        composites/district-livability.yaml:8:3: error[pack.duplicate-id]: 'park-area' stands in it twice
        composites/district-livability.yaml:8:3: error[pack.no-direction]: 'population' has no direction of its own: say which way is better
        2 errors, 0 warnings
        """)
  }

  @Test("numbers out of their bounds, and a group without anything") func numbers() throws {
    try check(
      .replace("zero-floor: 1", by: "zero-floor: 0", in: file),
      .replace("outlier-share: 0.05", by: "outlier-share: 0.5", in: file),
      .replace("runs: 500", by: "runs: 20000", in: file), .replace("    weight: 2\n", by: "    weight: 0\n", in: file),
      expect: """
        composites/district-livability.yaml:9:13: error[pack.bad-number]: a weight is more than 0
          hint: leave the entry out
        composites/district-livability.yaml:20:16: error[pack.bad-number]: a share of each side lies below 0.5
        composites/district-livability.yaml:25:13: error[pack.bad-number]: 'zero-floor' lies between 0 and 100
          hint: such as 1
        composites/district-livability.yaml:28:9: error[pack.bad-number]: there are at most 10000 runs
        4 errors, 0 warnings
        """)
  }

  @Test("a group without anything, and one with neither feature nor name") func emptyGroup() throws {
    try check(
      .replace("groups:\n  - feature: ecology", by: "groups:\n  - weight: 1\n  - feature: ecology", in: file),
      expect: """
        composites/district-livability.yaml:8:5: error[pack.empty-group]: a group has 'indicators' or 'groups'
        composites/district-livability.yaml:8:5: error[pack.one-of]: a group has either a 'feature' or a 'name'
        2 errors, 0 warnings
        """)
  }
}
