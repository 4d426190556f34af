package import CityModel

extension Pack {
  /// A composite reckoned from the pack's figures as they stand.
  package func score(_ composite: Composite, caseReadings: [CaseReading] = []) -> ScoreSheet {
    let regions = composite.regions.isEmpty ? peers(under: composite.parent ?? city.region) : composite.regions
    let figures = composite.parts.compactMap { part in
      indicator(part.indicator).map {
        peerFigures(
          of: $0, over: regions, at: composite.period, rule: composite.method.periods, caseReadings: caseReadings)
      }
    }
    return Scoring(composite, regions, figures).sheet()
  }
}

/// The way from figures to scores, step by step, with what each step did.
struct Scoring {
  let composite: Composite
  let regions: [ID<Region>]
  let figures: [PeerFigures]
  let table: ScoreTable
  let treated: [[Double?]]
  let scaled: [Scaled?]
  /// Of the leaves from the data: `nil` for equal and given, empty when they cannot be reckoned.
  let shares: [Double]?
  let local: [Double]
  let weights: [Double]

  /// - Parameter figures: one for each part of the composite, over these regions.
  init(_ composite: Composite, _ regions: [ID<Region>], _ figures: [PeerFigures]) {
    self.composite = composite
    self.regions = regions
    self.figures = figures
    let (root, nodeCount) = ScoreNode.tree(of: composite)
    let method = composite.method
    table = ScoreTable(
      root: root, nodeCount: nodeCount, columns: zip(composite.parts, figures).map { column($0, $1, regions) },
      rowCount: regions.count, leastData: method.leastData)
    treated = table.columns.map { winsorised($0.numbers, by: method.outliers) }
    scaled = table.scaled(method.outliers, method.normalisation)
    shares = table.shares(method.weighting, scaled)
    local =
      shares?.isEmpty == true
      ? [Double](repeating: 0, count: nodeCount)
      : root.localWeights(
        isEqual: method.weighting == .equal, shares: shares, kept: scaled.map { $0 != nil },
        factors: [Double](repeating: 1, count: nodeCount), count: nodeCount)
    weights = root.leafWeights(local, count: figures.count)
  }

  var hasWeights: Bool { shares?.isEmpty != true }

  func sheet() -> ScoreSheet {
    let means = regions.indices.map(mean)
    let ranks = competitionRanks(means.map(\.score), tolerance: scoreTolerance)
    let drawn = composite.sensitivity.runs > 0 && hasWeights ? drawnRanks(table, composite) : nil
    let closeness = closeness()
    return ScoreSheet(
      composite: composite, columns: figures.indices.map(sheetColumn),
      rows: regions.indices.map { row in
        sheetRow(row, means[row], ranks[row], closeness[row], drawn?[row])
      },
      log: log(zeros: means.map(\.zero)))
  }

  /// The score of a region, what its groups come to, and what a zero did.
  private func mean(_ row: Int) -> (score: Double?, groups: [Double?], zero: Composite.ZeroRule?) {
    let none: [Double?] = table.root.children.map { _ in nil }
    guard hasWeights, table.isEligible(row) else { return (nil, none, nil) }
    var byNode: [Int: Double] = [:]
    var zero: Composite.ZeroRule?
    let score = table.root.mean({ scaled[$0]?.values[row] }, local, composite.method) { node, mean in
      if let value = mean.value { byNode[node.number] = value }
      if case .zero(let rule, _) = mean { zero = rule }
    }
    return (score, table.root.children.map { byNode[$0.number] }, zero)
  }

  private func sheetColumn(_ column: Int) -> ScoreSheet.Column {
    ScoreSheet.Column(
      indicator: figures[column].indicator,
      group: table.root.children.firstIndex { $0.leaves.contains(column) } ?? 0, figures: figures[column],
      weight: weights[column], scores: scaled[column]?.values ?? regions.map { _ in nil })
  }

  private func sheetRow(
    _ row: Int, _ mean: (score: Double?, groups: [Double?], zero: Composite.ZeroRule?), _ rank: Int?,
    _ closeness: Double?, _ drawn: [Int]?
  ) -> ScoreSheet.Row {
    let isBounded = composite.method.normalisation.isBounded
    let scores = scaled.map { $0?.values[row] }
    return ScoreSheet.Row(
      region: regions[row], score: mean.score, rank: rank, groups: mean.groups,
      lacks: figures.indices.filter { table.columns[$0].numbers[row] == nil },
      obstacles: isBounded && mean.score != nil ? obstacleDegrees(scores, weights: weights) : nil,
      coupling: isBounded && mean.score != nil ? coupling(mean.groups) : nil, closeness: closeness,
      rankCounts: mean.score == nil ? nil : drawn.map(counted))
  }

  private func counted(_ ranks: [Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: table.rowCount)
    for rank in ranks { counts[rank - 1] += 1 }
    return counts
  }

  private func coupling(_ groups: [Double?]) -> Coupling? {
    let known = groups.compactMap { $0 }
    guard known.count == groups.count else { return nil }
    return Coupling(systems: known.map { $0 / 100 }, weights: table.root.children.map { local[$0.number] })
  }

  /// By TOPSIS, over the regions that have every kept indicator.
  private func closeness() -> [Double?] {
    let kept = scaled.indices.filter { scaled[$0] != nil }
    let complete = hasWeights && !kept.isEmpty ? table.completeRows(kept) : []
    let close = topsis(
      complete.map { row in kept.map { scaled[$0]?.values[row] ?? 0 } }, weights: kept.map { weights[$0] },
      rises: kept.map { _ in true })
    var all = [Double?](repeating: nil, count: table.rowCount)
    if complete.count > 1 { for (place, row) in complete.enumerated() { all[row] = close[place] } }
    return all
  }
}

/// An indicator that aims at a value or a band is scored by its distance from that, of which less is better.
private func column(_ part: Composite.Part, _ figures: PeerFigures, _ regions: [ID<Region>]) -> ScoreTable.Column {
  let numbers = Dictionary(figures.entries.map { ($0.region, $0.number) }, uniquingKeysWith: { first, _ in first })
  let sense = Sense(figures.indicator)
  func scored(_ number: Double) -> Double {
    if part.direction == nil, case .aims(let aim) = sense { distance(of: number, from: aim) } else { number }
  }
  return ScoreTable.Column(
    numbers: regions.map { numbers[$0].map(scored) }, rises: part.direction.map { $0 == .up } ?? (sense == .rises),
    worst: part.worst, best: part.best)
}
