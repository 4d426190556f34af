/// How an object stands to the standard in force: one word for lists, counts and maps.
package enum ObjectStanding: String, CaseIterable, Codable, Sendable {
  /// At least one floor is not met, whatever else is so.
  case below = "below-floor"
  /// Every floor is met, and at least one ceiling is passed.
  case above = "above-ceiling"
  /// Nothing is known to be wrong, and something is not known, or no standard is in force. Never counted as met.
  case notJudged = "not-judged"
  case met
}
