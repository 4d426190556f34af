package import CityModel

/// What a vote came to, with every number that its verdict follows from.
package struct VoteResult: Hashable, Sendable {
  /// A limit by heads and by area; the law wants both.
  package struct Met: Hashable, Sendable {
    package let heads: Bool
    package let area: Bool

    package var isBoth: Bool { heads && area }
  }

  package let matter: Matter
  /// The whole roll.
  package let whole: VoteWeight
  /// Whose ballot counts, whatever it says: who abstains takes part.
  package let takingPart: VoteWeight
  package let agreeing: VoteWeight
  package let abstaining: VoteWeight
  /// Second and further ballots of a unit, by either channel: only the first counts.
  package let duplicates: [Ballot]
  /// Ballots of units that are not on the roll.
  package let strangers: [Ballot]
  /// Ballots declared void. They stand in none of the lists above.
  package let voided: [Ballot]
  /// Owners of several units whose ballots differ: such a head takes part, agrees with nothing and abstains from nothing.
  package let divided: [String]

  /// Taking part, of the whole.
  package var tookPart: Met {
    Met(
      heads: turnout(\.heads).isAtLeast(Matter.quorum), area: turnout(\.areaHundredths).isAtLeast(Matter.quorum))
  }

  /// Agreeing, of those taking part. False when nobody took part.
  package var agreed: Met {
    Met(heads: matter.isEnough(agreement(\.heads)), area: matter.isEnough(agreement(\.areaHundredths)))
  }

  package var isAdopted: Bool { tookPart.isBoth && agreed.isBoth }

  /// Taking part of the whole, by heads or by area.
  package func turnout(_ measure: KeyPath<VoteWeight, Int>) -> Ratio {
    Ratio(takingPart[keyPath: measure], of: whole[keyPath: measure])
  }

  /// Agreeing of those taking part, by heads or by area.
  package func agreement(_ measure: KeyPath<VoteWeight, Int>) -> Ratio {
    Ratio(agreeing[keyPath: measure], of: takingPart[keyPath: measure])
  }
}
