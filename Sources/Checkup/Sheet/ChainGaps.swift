package import CityModel

/// Where the study's chain from problem to measure has no next link.
///
/// A link that speaks against the indicator (`counter`) joins nothing: it is listed apart. A measure *meets* a
/// problem when a problem links to it, or links to a cause that links to it.
package struct ChainGaps: Sendable {
  /// No measure, neither by its own link nor through a cause.
  package let problemsWithoutMeasure: [ID<Problem>]
  /// No measure by a link of its own; some of these have one through a cause.
  package let problemsWithoutOwnMeasure: [ID<Problem>]
  /// Measures, but every way to them has a `weak` link.
  package let problemsMetWeakly: [ID<Problem>]
  package let problemsWithoutCause: [ID<Problem>]
  package let causesWithoutMeasure: [ID<Cause>]
  package let causesWithoutProblem: [ID<Cause>]
  /// Meets no problem, and nor does any measure above or below it.
  package let measuresWithoutProblem: [ID<Measure>]
  /// Meets no problem itself, whatever those above or below it do.
  package let measuresWithoutOwnProblem: [ID<Measure>]
  /// Groups of measures of which not one meets a problem on the text's own word (`explicit` all the way): a whole
  /// chapter may hang on a guess. Empty groups are not listed.
  package let groupsWithoutStatedProblem: [String]
  /// The measure speaks against the indicator that the problem uses.
  package let counterLinks: [Link]
}

/// A measure that meets a problem, and how.
package struct Answer: Hashable, Sendable {
  package let measure: ID<Measure>
  /// `nil` when the problem links to the measure itself.
  package let through: ID<Cause>?
  /// The weaker ground when there are two links on the way.
  package let basis: Link.Basis
}
