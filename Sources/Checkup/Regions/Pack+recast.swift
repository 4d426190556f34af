package import CityModel

extension Pack {
  /// The figures of an indicator for a region of today, recast to today's boundaries where that can be done honestly.
  ///
  /// Counts are summed over the regions that today's is made of, each whole or by its stated share. A quotient is
  /// recast through its dividend and divisor. Anything else (a share in per cent, a class, a median) does not add up
  /// and is taken over only where the ground is the same under another id.
  ///
  /// - Parameter today: whose boundaries; changes after it are passed over.
  /// - Returns: one for each period that the region or one that it was made of has a value for, oldest first.
  package func recast(_ indicator: Indicator, in region: ID<Region>, today: CalendarDay) -> [Recast] {
    let periods = Set(
      ancestors(of: region).flatMap { figures(of: indicator, in: $0, cases: []) }
        .filter { $0.value != nil }.map(\.period))
    return periods.sorted(by: isEarlier).compactMap { period in
      recast(indicator, in: region, at: period, today: today)
    }
  }

  /// The region and all that ground of it ever belonged to.
  package func ancestors(of region: ID<Region>) -> [ID<Region>] {
    var found = [region]
    var next = 0
    while next < found.count {
      for change in regionChanges where change.to == found[next] && !found.contains(change.from) {
        found.append(change.from)
      }
      next += 1
    }
    return found
  }

  /// The changes that formed a region, the earliest first.
  package func changes(behind region: ID<Region>) -> [RegionChange] {
    let line = Set(ancestors(of: region))
    return regionChanges.filter { line.contains($0.to) || $0.from == region }.sorted { isEarlier($0.date, $1.date) }
  }

  private func recast(
    _ indicator: Indicator, in region: ID<Region>, at period: Period, today: CalendarDay
  ) -> Recast? {
    let own = figure(indicator, in: region, at: period)
    let outcome: Recast.Outcome?
    switch composition(of: region, at: period, today: today) {
    case .failure(let reason): outcome = .left(own, reason)
    case .success(let composition) where composition.isOnly(region): outcome = own.map { .unchanged($0) }
    case .success(let composition): outcome = sum(indicator, over: composition, at: period, own: own, region, today)
    }
    return outcome.map { Recast(indicator: indicator.id, region: region, period: period, outcome: $0) }
  }

  private func sum(
    _ indicator: Indicator, over composition: Composition, at period: Period, own: Figure?, _ region: ID<Region>,
    _ today: CalendarDay
  ) -> Recast.Outcome {
    let isSameGround = composition.isSingle
    if case .quotient(let dividend, let divisor, let factor) = indicator.origin, !isSameGround {
      return quotient(dividend, divisor, factor, in: region, at: period, own: own, today)
    }
    guard indicator.addsUp || isSameGround else { return .left(own, .notAdditive) }
    switch total(indicator, over: composition, at: period) {
    case .success(let value):
      let parts = composition.parts
      return .recast(value, own: own, parts: parts, isEstimated: parts.contains(where: \.isEstimated))
    case .failure(let reason): return .left(own, reason)
    }
  }

  /// - Returns: written with as many decimals as the part that has most.
  private func total(
    _ indicator: Indicator, over composition: Composition, at period: Period
  ) -> Result<Value, Recast.Reason> {
    var sum = 0.0
    var decimals = 0
    for part in composition.parts {
      guard let value = figure(indicator, in: part.region, at: period)?.value else {
        return .failure(.partMissing(part.region))
      }
      if composition.isSingle { return .success(value) }
      guard value.relation == .equal, let number = value.number else { return .failure(.notANumber(part.region)) }
      sum += part.share * number
      decimals = max(decimals, value.decimals)
    }
    return .success(Value(.equal, decimalText(sum, decimals: decimals)))
  }

  private func quotient(
    _ dividend: ID<Indicator>, _ divisor: ID<Indicator>, _ factor: Double, in region: ID<Region>, at period: Period,
    own: Figure?, _ today: CalendarDay
  ) -> Recast.Outcome {
    var recasts: [Recast] = []
    for id in [dividend, divisor] {
      guard let part = indicator(id), let found = recast(part, in: region, at: period, today: today),
        found.value != nil
      else { return .left(own, .quotientPart(id)) }
      recasts.append(found)
    }
    guard let value = Checkup.quotient(recasts[0].value, recasts[1].value, factor) else {
      return .left(own, .quotientPart(divisor))
    }
    return .recast(value, own: own, parts: recasts[0].parts, isEstimated: recasts.contains(where: \.isEstimated))
  }

  private func figure(_ indicator: Indicator, in region: ID<Region>, at period: Period) -> Figure? {
    let all = figures(of: indicator, in: region, cases: []).filter { $0.period == period && $0.value != nil }
    return byRecency(all, nature: indicator.nature).last
  }
}

extension Composition {
  /// In the order of their ids, so that a sum has the same bytes everywhere.
  var parts: [Recast.Part] {
    weights.sorted { $0.key.text < $1.key.text }.map {
      Recast.Part(region: $0.key, share: $0.value.share, isEstimated: $0.value.isEstimated)
    }
  }

  /// One region, whole: its value stands as it is, whatever its kind.
  var isSingle: Bool { weights.count == 1 && weights.values.first == .whole }
}

extension Recast {
  fileprivate var parts: [Part] {
    if case .recast(_, _, let parts, _) = outcome { parts } else { [] }
  }

  fileprivate var isEstimated: Bool {
    if case .recast(_, _, _, let isEstimated) = outcome { isEstimated } else { false }
  }
}

private func isEarlier(_ one: Period, _ other: Period) -> Bool {
  let (mine, its) = (one.last ?? CalendarDay(daysSince1970: .max), other.last ?? CalendarDay(daysSince1970: .max))
  return mine == its ? one.description < other.description : mine < its
}
