/// What is wrong with a roll, at the unit where it is wrong.
package enum RollFault: Hashable, Sendable {
  /// Nobody is on it.
  case empty
  /// It has more units than `VoteRoll.mostUnits`.
  case tooLong
  /// A unit or owner has no name, or one with a tab or a line break in it.
  case unreadable(unit: String)
  /// An area of nothing, below nothing, or above `VoteRoll.mostAreaHundredths`.
  case area(unit: String)
  /// The unit stands on the roll already.
  case twice(unit: String)
}
