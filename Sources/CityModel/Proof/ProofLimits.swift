/// How much is walked through to prove a procedure; beyond it, less is decided.
package enum ProofLimits {
  /// Combinations of the answers that guards ask for.
  package static let combinations = 4_096

  /// Options of a question with several answers; each of their subsets is a value.
  package static let options = 6

  /// Steps from one stage and combination to another.
  package static let steps = 500_000
}
