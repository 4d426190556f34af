extension Prediction {
  init(_ fields: Fields) {
    let change = fields.child("change", .change)
    let starts = fields.optionalDay("starts")
    let baseline = fields.optionalPeriod("baseline")
    let judged = fields.optionalPeriod("judged")
    change?.checkInterval()
    fields.checkOrder(starts: starts, baseline: baseline, judged: judged)
    self.init(
      id: fields.name(.prediction), indicator: fields.reference("indicator", to: .indicator),
      region: fields.reference("region", to: .region), starts: starts ?? CalendarDay(daysSince1970: 0),
      baseline: baseline ?? .notStated, judged: judged ?? .notStated, changeLow: change?.number("low") ?? 0,
      change: change?.number("expected") ?? 0, changeHigh: change?.number("high") ?? 0,
      leastCases: fields.integer("least-cases", atLeast: 0), isDemonstration: fields.isDemonstration(),
      method: fields.localized("method"))
  }
}

extension Fields {
  fileprivate func checkInterval() {
    guard let low = self["low"].flatMap(text).flatMap(plainNumber),
      let expected = self["expected"].flatMap(text).flatMap(plainNumber),
      let high = self["high"].flatMap(text).flatMap(plainNumber)
    else { return }
    if !(low <= expected && expected <= high) {
      report(
        "pack.bad-interval", "the change must rise from 'low' over 'expected' to 'high'", at: "expected",
        hint: "a fall is negative: -30 is lower than -5")
    }
  }

  /// What is judged must lie after the start, and what it is held against before.
  fileprivate func checkOrder(starts: CalendarDay?, baseline: Period?, judged: Period?) {
    guard let starts else { return }
    if let end = baseline?.last, end >= starts {
      report("pack.bad-order", "the baseline must end before the measure starts on \(starts)", at: "baseline")
    }
    if let begin = judged?.first, begin < starts {
      report("pack.bad-order", "the judged period must not begin before the measure starts on \(starts)", at: "judged")
    }
  }
}
