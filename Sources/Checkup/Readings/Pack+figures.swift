import CityModel

extension Pack {
  /// Every figure of an indicator for a region, in the pack's order, those sought and not found among them.
  func figures(of indicator: Indicator, in region: ID<Region>, cases: [CaseReading]) -> [Figure] {
    let observed = observations(of: indicator.id, in: region).map { Figure($0) }
    return switch indicator.origin {
    case .observed: observed
    case .register: observed
    case .formula(let formula):
      observed + reckoned(indicator, by: formula, in: region, cases: cases)
    case .dated(let values):
      region == city.region ? values.map { Figure($0, of: indicator.id, in: region) } : []
    case .cases, .survey:
      observed + cases.filter { $0.indicator == indicator.id && $0.region == region }.map(\.figure)
    case .quotient(let dividend, let divisor, let factor):
      observed + quotients(of: indicator, dividend: dividend, divisor: divisor, factor: factor, in: region)
    }
  }

  /// One figure for each value of the dividend that has a divisor of the same period or, failing that, an undated one.
  ///
  /// An undated divisor is taken to hold at any time, and the figure says so: the area of a county comes without a
  /// date, and changes only when its boundary does. An undated dividend is not taken for a dated one: with an
  /// undated divisor it gives an undated figure, with a dated one none.
  private func quotients(
    of indicator: Indicator, dividend: ID<Indicator>, divisor: ID<Indicator>, factor: Double, in region: ID<Region>
  ) -> [Figure] {
    let divisors = observations(of: divisor, in: region)
    return observations(of: dividend, in: region).compactMap { top in
      let candidates = self.divisors(for: top.period, among: divisors)
      guard let bottom = candidates.first, let value = quotient(top.value, bottom.value, factor) else { return nil }
      return Figure(
        indicator: indicator.id, region: region, period: top.period, value: value,
        ground: .computed(of: top, by: bottom), notes: notes(top, bottom, candidates))
    }
  }

  /// The divisors that may be taken for a period, the best source first.
  private func divisors(for period: Period, among divisors: [Observation]) -> [Observation] {
    let usable = divisors.filter { $0.value?.relation == .equal && ($0.value?.number ?? 0) != 0 }
    let dated = usable.filter { $0.period == period }
    let candidates = dated.isEmpty ? usable.filter { $0.period == .notStated } : dated
    return byRecency(candidates.map { Figure($0) }, nature: .stock).reversed().flatMap(\.observations)
  }

  private func notes(_ top: Observation, _ bottom: Observation, _ candidates: [Observation]) -> [Figure.Note] {
    let others = candidates.filter { $0.value?.number != bottom.value?.number }.map(\.id)
    let undated = top.period != .notStated && bottom.period == .notStated
    return (undated ? [.divisorUndated(bottom.id)] : [])
      + (others.isEmpty ? [] : [.divisorsDiffer(taken: bottom.id, others: others)])
  }
}

/// One stated number divided by another that is stated plainly, written with as many digits as the shorter of the
/// two has and no fewer than three: a round number such as 500 does not say how exact it is.
///
/// "More than" in the dividend stays in the quotient.
func quotient(_ top: Value?, _ bottom: Value?, _ factor: Double) -> Value? {
  guard let top, let bottom, top.isNumeric, bottom.relation == .equal, factor > 0, let dividend = top.number,
    let divisor = bottom.number, divisor > 0
  else { return nil }
  return written(dividend / divisor * factor, as: [top, bottom], top.relation)
}

/// A reckoned number with as many digits as the shortest of its parts has, and no fewer than three.
func written(_ result: Double, as parts: [Value], _ relation: Value.Relation = .equal) -> Value {
  let digits = max(leastDigits, parts.map(\.digits).min() ?? leastDigits)
  return Value(relation, decimalText(result, decimals: digits - result.wholeDigits))
}

private let leastDigits = 3

extension Value {
  /// How many digits are written, leading zeros not counted: 4 in `1407`, 2 in `0.60`.
  fileprivate var digits: Int {
    max(1, text.filter { $0.isNumber }.drop { $0 == "0" }.count)
  }
}

extension Double {
  /// Digits before the point; 0 for 0.4, -1 for 0.04.
  fileprivate var wholeDigits: Int {
    guard self != 0 else { return 1 }
    var count = 0
    var rest = magnitude
    while rest >= 1 { (rest, count) = (rest / 10, count + 1) }
    while rest < 0.1 { (rest, count) = (rest * 10, count - 1) }
    return count
  }
}
