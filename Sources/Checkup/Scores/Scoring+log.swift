import CityModel

extension Scoring {
  /// What was done to which value, in the order of the steps.
  ///
  /// - Parameter zeros: what a zero under a geometric mean did, one a region.
  func log(zeros: [Composite.ZeroRule?]) -> [MethodNote] {
    let perColumn = figures.indices.flatMap { choosing($0) + treating($0) + scaling($0) }
    let weighing: [MethodNote] =
      hasWeights
      ? figures.indices.filter { scaled[$0] != nil }.map {
        .weight(figures[$0].indicator.id, composite.method.weighting, weights[$0])
      }
      : [.noWeights(complete: complete, least: ScoreTable.leastCompleteRows)]
    let zeroed = zip(regions, zeros).compactMap { region, rule in rule.map { MethodNote.zero(region, $0) } }
    return perColumn + weighing + regions.indices.flatMap(lacking) + zeroed
      + [.aggregated(composite.method.aggregation)]
  }

  private var complete: Int { table.completeRows(scaled.indices.filter { scaled[$0] != nil }).count }

  private func choosing(_ column: Int) -> [MethodNote] {
    let chosen = figures[column]
    let id = chosen.indicator.id
    let head: MethodNote =
      if let period = chosen.period { .period(id, period, regions: chosen.entries.count) } else { .noValues(id) }
    let near = chosen.entries.compactMap { entry in
      entry.distance.map { MethodNote.near(id, entry.region, entry.figure.period, $0) }
    }
    let out = chosen.leftOut.flatMap { left in left.reasons.map { MethodNote.leftOut(id, left.region, $0) } }
    return [head] + near + out
  }

  private func treating(_ column: Int) -> [MethodNote] {
    zip(regions, zip(table.columns[column].numbers, treated[column])).compactMap { region, values in
      guard let from = values.0, let to = values.1, from != to else { return nil }
      return .drawnIn(figures[column].indicator.id, region, from: from, to: to)
    }
  }

  private func scaling(_ column: Int) -> [MethodNote] {
    let id = figures[column].indicator.id
    guard let scale = scaled[column] else { return figures[column].entries.isEmpty ? [] : [.noSpread(id)] }
    let (least, most) = (min(scale.low, scale.high), max(scale.low, scale.high))
    let clips = [.goalposts, .target].contains(composite.method.normalisation)
    let beyond = zip(regions, treated[column]).compactMap { region, number -> MethodNote? in
      guard clips, let number, number < least || number > most else { return nil }
      return .beyond(id, region, number)
    }
    return [.normalised(id, composite.method.normalisation, low: scale.low, high: scale.high)] + beyond
  }

  private func lacking(_ row: Int) -> [MethodNote] {
    let lacking = table.columns.count { $0.numbers[row] == nil }
    if !table.isEligible(row) {
      return [.tooLittle(regions[row], known: table.columns.count - lacking, of: table.columns.count)]
    }
    return lacking > 0 && hasWeights ? [.reweighted(regions[row], lacking: lacking)] : []
  }
}
