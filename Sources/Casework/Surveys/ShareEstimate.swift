package import CityModel

/// What a survey says of the share of a whole frame, and how sure.
package struct ShareEstimate: Hashable, Sendable {
  /// 0...1, each stratum weighing as much as it has units.
  package let share: Double
  /// 0...1, at 95 %.
  package let interval: ClosedRange<Double>
  package let answers: Int
  /// How many answers drawn without strata would say as much: less than `answers` when weights differ.
  package let effectiveAnswers: Double
  /// Strata of which nobody answered: the share speaks for the others only. Their units are never spread over those.
  package let missingStrata: [String]
  /// Strata with more answers than units: somebody answered twice, or the frame is wrong.
  package let overfullStrata: [String]
  /// Strata that answers name and the frame does not; their answers count nowhere.
  package let unknownStrata: [String]
  /// Answers that count, of the units of the whole frame.
  package let responseRate: Ratio
}

/// The share of the frame that would choose an answer, by post-stratification.
///
/// An answer of stratum h weighs (N_h / N) / (n_h / n), N and n being those of the strata that answered; the weights of
/// all answers have the mean 1. The interval is Wilson's with Kish's effective sample size, n² / Σ w². It takes answers
/// as if drawn by chance within each stratum, and makes nothing of a frame that is asked almost whole: for such it is
/// too wide rather than too narrow.
///
/// - Parameter answers: in any order; several of a stratum are added up.
/// - Returns: `nil` when nobody of the frame answered.
/// - Source: Kish (1965), Survey Sampling, section 11.7; Wilson (1927) for the interval.
package func shareEstimate(_ answers: [StratumAnswers], frame: SurveyFrame) -> ShareEstimate? {
  let counted = frame.byStratum(answers).filter { $0.value.answers > 0 }
  let strata = frame.strata.filter { counted[$0.name] != nil }
  let count = counted.values.map(\.answers).reduce(0, +)
  guard count > 0 else { return nil }
  let weights = poststratificationWeights(answers, frame: frame)
  func sum(_ term: (StratumAnswers, Double) -> Double) -> Double {
    strata.compactMap { stratum in counted[stratum.name].map { term($0, weights[stratum.name, default: 0]) } }.reduce(
      0, +)
  }
  let total = sum { Double($0.answers) * $1 }
  let share = min(1, sum { Double($0.yes) * $1 } / total)
  let effective = total * total / sum { Double($0.answers) * $1 * $1 }
  return ShareEstimate(
    share: share, interval: wilsonInterval(share: share, size: effective), answers: count, effectiveAnswers: effective,
    missingStrata: frame.strata.map(\.name).filter { counted[$0] == nil },
    overfullStrata: strata.filter { $0.units < counted[$0.name]?.answers ?? 0 }.map(\.name),
    unknownStrata: Set(answers.map(\.stratum)).subtracting(frame.strata.map(\.name)).sorted(),
    responseRate: Ratio(count, of: frame.units))
}

/// What an answer of each stratum weighs; the mean over all answers is 1. A stratum without answers has no weight.
package func poststratificationWeights(_ answers: [StratumAnswers], frame: SurveyFrame) -> [String: Double] {
  let counted = frame.byStratum(answers).filter { $0.value.answers > 0 }
  let strata = frame.strata.filter { counted[$0.name] != nil }
  let perUnit = Double(counted.values.map(\.answers).reduce(0, +)) / Double(strata.map(\.units).reduce(0, +))
  return Dictionary(
    strata.compactMap { stratum in
      counted[stratum.name].map { (stratum.name, Double(stratum.units) * perUnit / Double($0.answers)) }
    }
  ) { first, _ in first }
}
