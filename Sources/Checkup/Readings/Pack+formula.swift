import CityModel

extension Pack {
  /// One figure for each period of which every part of the formula has a plain number, in the order of the first part.
  ///
  /// A part without a date is taken to hold at any time, as for a quotient, and the figure says so; parts that are all
  /// undated give an undated figure. Where a part is missing, or the expression fails (division by zero), there is
  /// none: missing is not zero.
  func reckoned(
    _ indicator: Indicator, by formula: Expression, in region: ID<Region>, cases: [CaseReading]
  ) -> [Figure] {
    let parts = parts(of: formula).compactMap(self.indicator).map { part in
      (part, byRecency(figures(of: part, in: region, cases: cases).filter(\.isPlain), nature: part.nature))
    }
    var periods: [Period] = []
    for figure in parts.flatMap(\.1) where figure.period != .notStated && !periods.contains(figure.period) {
      periods.append(figure.period)
    }
    return (periods.isEmpty ? [.notStated] : periods).compactMap { period in
      let taken = parts.compactMap { _, figures in
        figures.last { $0.period == period } ?? figures.last { $0.period == .notStated }
      }
      guard taken.count == parts.count, let value = value(of: formula, taken) else { return nil }
      return Figure(
        indicator: indicator.id, region: region, period: period, value: value, ground: .formula(taken),
        notes: taken.filter { $0.period != period }.map { .partUndated($0.indicator) } + taken.flatMap(\.notes))
    }
  }

  private func value(of formula: Expression, _ parts: [Figure]) -> Value? {
    var known: [String: ExpressionValue] = [:]
    for part in parts { known[part.indicator.text.expressionName] = part.value?.number.map { .double($0) } }
    guard case .double(let number)? = try? formula.evaluate(known), number.isFinite else { return nil }
    return written(number, as: parts.compactMap(\.value))
  }
}

extension Figure {
  fileprivate var isPlain: Bool { value?.relation == .equal && value?.number != nil }

  init(_ dated: Indicator.DatedValue, of indicator: ID<Indicator>, in region: ID<Region>) {
    self.init(
      indicator: indicator, region: region, period: .day(dated.from), value: dated.value, ground: .dated(dated))
  }
}
