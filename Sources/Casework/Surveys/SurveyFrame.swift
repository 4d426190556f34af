package import CityModel

/// The sampling frame (抽样框): whom the survey speaks for, in strata that leave nobody out and name nobody twice.
package struct SurveyFrame: Hashable, Sendable {
  package enum Fault: Error, Hashable, Sendable {
    case empty
    case unnamed
    case twice(String)
    /// Nobody in it, or more than `mostUnits`.
    case units(String)
  }

  /// More than the people of any city, so that sums fit.
  static let mostUnits = 1_000_000_000

  package let strata: [Stratum]

  /// - Throws: the first fault, in the order of the strata.
  package init(_ strata: [Stratum]) throws(Fault) {
    guard !strata.isEmpty else { throw .empty }
    var seen: Set<String> = []
    for stratum in strata {
      guard !stratum.name.isEmpty else { throw .unnamed }
      guard seen.insert(stratum.name).inserted else { throw .twice(stratum.name) }
      guard (1...Self.mostUnits).contains(stratum.units) else { throw .units(stratum.name) }
    }
    self.strata = strata
  }

  package var units: Int { strata.map(\.units).reduce(0, +) }

  /// The least number of answers of each stratum, in the order of the frame: the share of its units, rounded up, and
  /// never less than one.
  ///
  /// - Parameter share: of each stratum's units; a ratio, because 7 % of 100 is 7 and a floating 0.07 makes it 8.
  /// - Precondition: the share is of something, and not above the whole.
  package func quota(_ share: Ratio) -> [Quota] {
    precondition(share.whole > 0 && share.part <= share.whole, "a quota is a part of the stratum")
    return strata.map { stratum in
      let (full, rest) = share.whole.dividingFullWidth(stratum.units.multipliedFullWidth(by: share.part))
      return Quota(stratum: stratum.name, leastAnswers: max(1, rest == 0 ? full : full + 1))
    }
  }

  /// The quotas that are not reached yet, in the order of the frame.
  package func unmet(_ share: Ratio, by answers: [StratumAnswers]) -> [Quota] {
    let counts = byStratum(answers).mapValues(\.answers)
    return quota(share).filter { counts[$0.stratum, default: 0] < $0.leastAnswers }
  }

  /// Answers added up by stratum; those of strata that are not in the frame are left out.
  func byStratum(_ answers: [StratumAnswers]) -> [String: StratumAnswers] {
    let known = Set(strata.map(\.name))
    return Dictionary(answers.filter { known.contains($0.stratum) }.map { ($0.stratum, $0) }) { one, other in
      StratumAnswers(stratum: one.stratum, yes: one.yes + other.yes, answers: one.answers + other.answers)
    }
  }
}
