package import CityModel

/// What the contributions to a survey or a vote came to: becomes part of the case when they are counted.
///
/// Holds counts and no contribution. `digest` is over all of them, so that the count can be made again and compared.
package enum ActivityResult: Hashable, Codable, Sendable {
  case survey(SurveyCount)
  case vote(VoteCount)

  package var digest: String {
    switch self {
    case .survey(let count): count.digest
    case .vote(let count): count.digest
    }
  }
}

/// What a survey came to.
package struct SurveyCount: Hashable, Codable, Sendable {
  /// The share of those who chose one option of one question, weighted to the sampling frame.
  package struct Share: Hashable, Codable, Sendable {
    package let question: ID<FormField>
    /// `yes` for a question of yes and no.
    package let option: String
    /// 0...1, with the ends of its 95 % interval.
    package let share: Double
    package let low: Double
    package let high: Double
    package let answers: Int

    /// The fewest answers of which shares are shown: of fewer, each could be told from what is known of the others.
    package static let leastShown = 5

    package init(question: ID<FormField>, option: String, share: Double, low: Double, high: Double, answers: Int) {
      self.question = question
      self.option = option
      self.share = share
      self.low = low
      self.high = high
      self.answers = answers
    }
  }

  package let answered: Int
  /// How many the sampling frame holds.
  package let units: Int
  /// Strata of which fewer answered than the quota asks.
  package let unmetQuotas: [String]
  package let shares: [Share]
  package let digest: String

  package init(answered: Int, units: Int, unmetQuotas: [String], shares: [Share], digest: String) {
    self.answered = answered
    self.units = units
    self.unmetQuotas = unmetQuotas
    self.shares = shares
    self.digest = digest
  }
}

/// What a vote came to: heads, and floor area in hundredths of a square metre.
package struct VoteCount: Hashable, Codable, Sendable {
  package let heads: Int
  package let headsTakingPart: Int
  package let headsAgreeing: Int
  package let area: Int
  package let areaTakingPart: Int
  package let areaAgreeing: Int
  /// Two thirds took part, by heads and by area.
  package let isQuorate: Bool
  package let isAdopted: Bool
  package let digest: String

  package init(
    heads: Int, headsTakingPart: Int, headsAgreeing: Int, area: Int, areaTakingPart: Int, areaAgreeing: Int,
    isQuorate: Bool, isAdopted: Bool, digest: String
  ) {
    self.heads = heads
    self.headsTakingPart = headsTakingPart
    self.headsAgreeing = headsAgreeing
    self.area = area
    self.areaTakingPart = areaTakingPart
    self.areaAgreeing = areaAgreeing
    self.isQuorate = isQuorate
    self.isAdopted = isAdopted
    self.digest = digest
  }
}
