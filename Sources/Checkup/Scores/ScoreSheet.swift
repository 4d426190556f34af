package import CityModel

/// A composite reckoned: every region's score and rank, what went into it, and what was done to which value.
package struct ScoreSheet: Sendable {
  package let composite: Composite
  /// In the order of `Composite.parts`.
  package let columns: [Column]
  /// In the pack's order of regions.
  package let rows: [Row]
  /// What was done, in the order that it was done.
  package let log: [MethodNote]

  /// One indicator: what of it was comparable, and what it weighs.
  package struct Column: Sendable {
    package let indicator: Indicator
    /// The group of the first level that it belongs to, counted from 0.
    package let group: Int
    package let figures: PeerFigures
    /// Its share in the whole, 0...1; 0 for one that tells no two regions apart.
    package let weight: Double
    /// One a region: 0...100, or standard deviations; missing where the region has no comparable figure.
    package let scores: [Double?]
  }

  package struct Row: Sendable {
    package let region: ID<Region>
    /// `nil` where too little is known, or a zero leaves no score; `lacks` and the log say which.
    package let score: Double?
    /// 1, 2, 2, 4; `nil` without a score.
    package let rank: Int?
    /// What the groups of the first level come to.
    package let groups: [Double?]
    /// The columns without a comparable figure.
    package let lacks: [Int]
    /// Each indicator's share in what is lacking to 100, one a column; `nil` for no score or unbounded scores.
    package let obstacles: [Double?]?
    /// How evenly the groups of the first level are developed.
    package let coupling: Coupling?
    /// The same by another road, 0...1: for regions that have every indicator.
    package let closeness: Double?
    /// How often each rank was drawn, from 1; `nil` when nothing was varied or the region has no score.
    package let rankCounts: [Int]?
  }
}

extension ScoreSheet.Row {
  /// The rank that 5 % of the runs lie at or below, and the one that 95 % do.
  package var rankInterval: ClosedRange<Int>? {
    guard let counts = rankCounts else { return nil }
    let runs = counts.reduce(0, +)
    guard runs > 0 else { return nil }
    return Self.rank(at: 5, of: counts, runs)...Self.rank(at: 95, of: counts, runs)
  }

  /// The least rank that at least so many per cent of the runs do not exceed.
  private static func rank(at percent: Int, of counts: [Int], _ runs: Int) -> Int {
    var reached = 0
    for (place, count) in counts.enumerated() {
      reached += count
      if reached * 100 >= percent * runs { return place + 1 }
    }
    return counts.count
  }
}
