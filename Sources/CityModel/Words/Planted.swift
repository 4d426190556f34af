/// An effect that the demonstration makes up, so that its verdict can be held against what was planted (预设成效).
package struct Planted: Hashable, Sendable {
  package enum Outcome: String, CaseIterable, Sendable {
    case reached, partly, not
    case cannotTell = "cannot-tell"
  }

  /// The verdict that ought to be found.
  package let outcome: Outcome
  /// How much the measure changes the indicator in its region, in the indicator's unit.
  package let effect: Double
  /// How much it changes everywhere at the same time, with or without the measure.
  package let everywhere: Double
  /// Where it lies before.
  package let level: Double
  /// How far single values lie around it: half the range of the hours of cases, the standard deviation of monthly figures.
  package let spread: Double
  /// Cases in each of the two periods; for figures the months before the measure begins.
  package let count: Int

  package init(
    outcome: Outcome, effect: Double, everywhere: Double, level: Double, spread: Double, count: Int
  ) {
    self.outcome = outcome
    self.effect = effect
    self.everywhere = everywhere
    self.level = level
    self.spread = spread
    self.count = count
  }
}
