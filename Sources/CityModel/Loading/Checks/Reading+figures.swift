extension Reading {
  func checkFigures(_ pack: Pack) {
    checkIndicators(pack)
    for observation in pack.observations { check(observation, in: pack) }
    for benchmark in pack.benchmarks { check(benchmark, in: pack) }
    warnOfRepeats(pack.observations, .observation)
    warnOfRepeats(pack.benchmarks.map(\.observation), .benchmark)
  }

  private func check(_ observation: Observation, in pack: Pack) {
    let id = observation.id.text
    if let indicator = pack.indicator(observation.indicator), indicator.origin != .observed {
      report(
        "pack.not-observed", "the values of '\(indicator.id)' are reckoned and not entered",
        at: location(.observation, id, "indicator"), hint: "let its origin be 'observed', or leave the row out")
    }
    guard pack.region(observation.region) != nil, pack.region(pack.city.region) != nil else { return }
    let line = pack.regionAndParents(observation.region)
    if !line.contains(pack.city.region), pack.isRoot(line.last) {
      report(
        "pack.outside-city", "'\(observation.region)' does not lie in the city",
        at: location(.observation, id, "region"), hint: "values of others stand in benchmarks.csv")
    }
  }

  /// The province's value is of a region that the city lies in; the nation's of the one that lies in none.
  private func check(_ benchmark: Benchmark, in pack: Pack) {
    let id = benchmark.observation.region
    guard let region = pack.region(id), pack.region(pack.city.region) != nil else { return }
    let above = pack.regionAndParents(pack.city.region).dropFirst()
    let isRight =
      switch benchmark.kind {
      case .nation: region.parent == nil
      case .province: region.parent != nil && above.contains(id)
      case .standard: above.contains(id)
      }
    if !isRight {
      report(
        "pack.benchmark-region", "'\(id)' is not the \(benchmark.kind.rawValue) of the city",
        at: location(.benchmark, benchmark.observation.id.text, "region"),
        hint: "the city lies in: \(above.map(\.text).joined(separator: ", "))")
    }
  }

  /// Two sources may differ; one source that says the same thing twice is likely a slip.
  private func warnOfRepeats(_ observations: [Observation], _ kind: Name.Kind) {
    struct Key: Hashable {
      let indicator: ID<Indicator>, region: ID<Region>, period: Period, source: ID<Source>
    }
    var seen: [Key: ID<Observation>] = [:]
    for one in observations where names[Name(kind, one.id.text)]?["period"] == nil || one.period != .notStated {
      let key = Key(indicator: one.indicator, region: one.region, period: one.period, source: one.source)
      if let first = seen[key], first != one.id {
        warn(
          "pack.repeated-value", "'\(one.id)' says of the same thing what '\(first)' says",
          at: location(kind, one.id.text, "id"))
      }
      seen[key] = seen[key] ?? one.id
    }
  }
}
