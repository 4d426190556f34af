package import Checkup
package import CityModel

/// All predictions with what became of them, and how well each office and each kind of figure was foretold.
package struct VerdictsView: Sendable {
  /// What a group of predictions has in common.
  package enum Group: Hashable, Sendable {
    case all
    /// `nil`: their measures name no owner.
    case agency(ID<Agency>?)
    case kind(Kind)
  }

  /// How the figures of an indicator come about, as far as it matters for foretelling them.
  package enum Kind: String, CaseIterable, Sendable {
    case cases, observed, reckoned
  }

  package let judged: [JudgedPrediction]
  package let calibrations: [(group: Group, calibration: Calibration)]
  /// Sealed once and no longer in the pack: they are counted, so that nobody looks better for taking one back.
  package let withdrawn: Int
  /// Made-up predictions among real ones: shown and left out of the calibration. In a demonstration all are counted.
  package let leftOut: Int
}
