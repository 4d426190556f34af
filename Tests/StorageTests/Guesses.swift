import Foundation

/// How well orders that an adversary found tell who gave which answer, over several surveys.
///
/// The true order is 0, 1, 2 …; an order is right as far as it says the same.
struct Guesses {
  private(set) var hits = 0
  private(set) var surveys = 0
  private var correlation = 0.0
  private var lastRank = 0.0

  /// Takes the k-th answer of the order for that of the k-th person.
  mutating func add(_ order: [Int]) {
    let count = Double(order.count)
    surveys += 1
    hits += order.enumerated().filter { $0.offset == $0.element }.count
    let distance = order.enumerated().reduce(0.0) { $0 + pow(Double($1.offset - $1.element), 2) }
    correlation += (1 - 6 * distance / (count * (count * count - 1))) * (count - 1).squareRoot()
    let rank = Double(order.firstIndex(of: order.count - 1) ?? 0)
    lastRank += (rank - (count - 1) / 2) / ((count * count - 1) / 12).squareRoot()
  }

  /// The rank correlation of Spearman, in standard deviations from none.
  var correlationSigmas: Double { correlation / Double(surveys).squareRoot() }

  /// How far the last answer lies from the middle, in standard deviations from none.
  var lastSigmas: Double { lastRank / Double(surveys).squareRoot() }

  /// Whether chance does as well no more than once in 100,000 times, by hits or by rank.
  ///
  /// Chance hits once a survey, however many answers there are, and its hits are of Poisson's distribution.
  var isBetterThanChance: Bool {
    Double(hits) > Self.poissonLimit(mean: Double(surveys)) || abs(correlationSigmas) > 4.42 || abs(lastSigmas) > 4.42
  }

  /// The fewest that chance passes less than once in 100,000 times.
  static func poissonLimit(mean: Double) -> Double {
    var (number, term, sum) = (0.0, exp(-mean), exp(-mean))
    while sum < 1 - 1e-5 {
      number += 1
      term *= mean / number
      sum += term
    }
    return number
  }
}
