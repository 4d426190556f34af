import CityModel

/// Which of an indicator's figures for one region is to be taken for its newest: the greatest.
///
/// By the period's last day. Among equal last days the period that fits the indicator better: the shortest for a
/// stock (a day says more than a year), the longest for a flow (a year says more than its December). Then the better
/// grade of the source, official first and the study itself last, since it quotes others; then a plain number before
/// "more than"; then the one that stands first. Undated figures come before all dated ones.
struct Recency: Comparable {
  private let ranks: [Int]

  init(_ figure: Figure, at position: Int, nature: Indicator.Nature, grade: (ID<Source>) -> Source.Grade?) {
    let length = figure.period.dayCount
    ranks = [
      figure.period.last?.daysSince1970 ?? .min,
      nature == .stock ? -length : length,
      -(figure.observations.map { grade($0.source).rank }.max() ?? 0),
      figure.value?.relation == .equal ? 1 : 0,
      -position,
    ]
  }

  static func < (one: Self, other: Self) -> Bool { one.ranks.lexicographicallyPrecedes(other.ranks) }
}

extension Period {
  fileprivate var dayCount: Int {
    guard let first, let last else { return 0 }
    return last.daysSince1970 - first.daysSince1970 + 1
  }
}

extension Source.Grade? {
  /// 0 is best.
  fileprivate var rank: Int { flatMap { Source.Grade.allCases.firstIndex(of: $0) } ?? Source.Grade.allCases.count }
}

extension Pack {
  /// The figures in the order of `Recency`, oldest first, undated ones before all.
  func byRecency(_ figures: [Figure], nature: Indicator.Nature) -> [Figure] {
    let ranked = figures.enumerated().map { position, figure in
      (figure, Recency(figure, at: position, nature: nature) { source($0)?.grade })
    }
    return ranked.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
