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
      comparisons: fields.references("comparisons", to: .region), confidence: fields.confidence(),
      leastCases: fields.integer("least-cases", atLeast: 0), isDemonstration: fields.isDemonstration(),
      planted: fields.child("planted", .planted).map(Planted.init), method: fields.localized("method"))
  }
}

extension Planted {
  fileprivate init(_ fields: Fields) {
    self.init(
      outcome: fields.choice("outcome"), effect: fields.number("effect"), everywhere: fields.number("everywhere"),
      level: fields.number("level"), spread: fields.number("spread"), count: fields.integer("count", atLeast: 1))
  }
}

extension Fields {
  fileprivate func confidence() -> Double? {
    guard let share = optionalNumber("confidence") else { return nil }
    if !(0 < share && share < 1) {
      report(
        "pack.bad-number", "a confidence lies between 0 and 1", at: "confidence", hint: "four in five is 0.8")
    }
    return share
  }

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
