/// What a measure is said beforehand to change, so that afterwards it can be judged (成效预测).
package struct Prediction: Hashable, Sendable {
  package let id: ID<Prediction>
  package let indicator: ID<Indicator>
  package let region: ID<Region>
  /// The measure begins on this day; the prediction must be sealed before it.
  package let starts: CalendarDay
  /// The value is judged over `baseline` before and `judged` after.
  package let baseline: Period
  package let judged: Period
  /// The change from baseline to judged period, in the indicator's unit: lowest, expected, highest. Falls are negative.
  package let changeLow: Double
  package let change: Double
  package let changeHigh: Double
  /// Regions in which nothing is done, against whose change the region's is held as well; empty when there are none.
  package let comparisons: [ID<Region>]
  /// How sure who predicts is that the change comes to lie between lowest and highest, 0...1; `nil` when not said.
  package let confidence: Double?
  /// Fewest cases in either period for a verdict; 0 for an observed indicator.
  package let leastCases: Int
  /// Whether the prediction is made up for a demonstration. Shown beside it everywhere.
  package let isDemonstration: Bool
  /// What the demonstration makes happen; `nil` for every prediction that is not made up, and for most that are.
  package let planted: Planted?
  /// In words: how it will be judged.
  package let method: LocalizedText

  package init(
    id: ID<Prediction>, indicator: ID<Indicator>, region: ID<Region>, starts: CalendarDay, baseline: Period,
    judged: Period, changeLow: Double, change: Double, changeHigh: Double, comparisons: [ID<Region>] = [],
    confidence: Double? = nil, leastCases: Int, isDemonstration: Bool, planted: Planted? = nil, method: LocalizedText
  ) {
    self.id = id
    self.indicator = indicator
    self.region = region
    self.starts = starts
    self.baseline = baseline
    self.judged = judged
    self.changeLow = changeLow
    self.change = change
    self.changeHigh = changeHigh
    self.comparisons = comparisons
    self.confidence = confidence
    self.leastCases = leastCases
    self.isDemonstration = isDemonstration
    self.planted = planted
    self.method = method
  }
}
