package import CityModel

/// A figure of an earlier time in the boundaries of today, or the reason why it stays in those of its time.
package struct Recast: Sendable {
  /// A region of that time and how much of it lies in today's region.
  package struct Part: Hashable, Sendable {
    package let region: ID<Region>
    package let share: Double
    package let isEstimated: Bool
  }

  package enum Outcome: Sendable {
    /// The boundaries have not changed since.
    case unchanged(Figure)
    /// Summed from parts, each taken whole or by a stated share; estimated when by a share. `own` is the region's
    /// figure in the boundaries of its time, `nil` when it had none.
    case recast(Value, own: Figure?, parts: [Part], isEstimated: Bool)
    /// Left in the boundaries of its time; `nil` when the region had no figure of its own then.
    case left(Figure?, Reason)
  }

  package enum Reason: Error, Hashable, Sendable {
    /// The period is not stated, so nobody knows whose boundaries it has.
    case undated
    /// The boundary changed within the period, or on a day that is not known closely enough.
    case acrossChange(Period)
    /// Nobody states how much of this region went where.
    case shareNotStated(ID<Region>)
    /// This division began since then, and the pack does not say out of what.
    case unexplained(ID<Region>)
    /// A share or a mean does not add up over parts, and its own parts are not known.
    case notAdditive
    case partMissing(ID<Region>)
    /// "More than", or a class.
    case notANumber(ID<Region>)
    /// Both values of the quotient would have to be known in today's boundaries.
    case quotientPart(ID<Indicator>)
  }

  package let indicator: ID<Indicator>
  package let region: ID<Region>
  package let period: Period
  package let outcome: Outcome

  /// The value in today's boundaries, `nil` when it was left.
  package var value: Value? {
    switch outcome {
    case .unchanged(let figure): figure.value
    case .recast(let value, _, _, _): value
    case .left: nil
    }
  }
}

extension Recast.Reason {
  package var statement: Statement {
    switch self {
    case .undated: Statement("recast.undated")
    case .acrossChange(let date): Statement("recast.across-change", ["date": .period(date)])
    case .shareNotStated(let region): Statement("recast.share-not-stated", ["region": .id(region.text)])
    case .unexplained(let region): Statement("recast.unexplained", ["region": .id(region.text)])
    case .notAdditive: Statement("recast.not-additive")
    case .partMissing(let region): Statement("recast.part-missing", ["region": .id(region.text)])
    case .notANumber(let region): Statement("recast.not-a-number", ["region": .id(region.text)])
    case .quotientPart(let indicator): Statement("recast.quotient-part", ["indicator": .id(indicator.text)])
    }
  }
}
