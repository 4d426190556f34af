import CityModel

/// What today's region was made of at an earlier time: the regions of that time, each with how much of it.
struct Composition: Hashable, Sendable {
  struct Weight: Hashable, Sendable {
    /// Above 0, at most 1.
    let share: Double
    /// Whether the share is one that somebody stated of another quantity, and no whole.
    let isEstimated: Bool

    static let whole = Weight(share: 1, isEstimated: false)
  }

  let weights: [ID<Region>: Weight]

  /// Whether it was that region itself, with the same ground.
  func isOnly(_ region: ID<Region>) -> Bool { weights == [region: .whole] }
}

extension Pack {
  /// What a region of today was made of over a period, going back change by change from today.
  ///
  /// A region that lies whole on one side of a change needs no share: parts that were split and merged again are the
  /// whole again, whoever knows the shares. What is not stated is a reason and never a guess; so is a neighbour that
  /// began since then without the pack saying out of what.
  func composition(
    of region: ID<Region>, at period: Period, today: CalendarDay
  ) -> Result<Composition, Recast.Reason> {
    guard let first = period.first, let last = period.last else { return .failure(.undated) }
    var weights: [ID<Region>: Composition.Weight] = [region: .whole]
    for step in changeSteps(until: today) {
      guard let from = step.date.first, let to = step.date.last, first <= to,
        step.touches(Set(weights.keys))
      else { continue }
      if last >= from { return .failure(.acrossChange(step.date)) }
      if let newcomer = unexplained(after: last, beside: weights.keys, today) {
        return .failure(.unexplained(newcomer))
      }
      switch step.before(weights) {
      case .success(let earlier): weights = earlier
      case .failure(let reason): return .failure(reason)
      }
    }
    if let newcomer = unexplained(after: last, beside: weights.keys, today) { return .failure(.unexplained(newcomer)) }
    return .success(Composition(weights: weights))
  }

  /// Every change that is over by the day, the latest first.
  private func changeSteps(until today: CalendarDay) -> [ChangeStep] {
    let past = regionChanges.filter { ($0.date.last ?? today) <= today && $0.date != .notStated }
    return Dictionary(grouping: past, by: \.date).map { ChangeStep(date: $0.key, rows: $0.value) }
      .sorted { ($0.date.first ?? today) > ($1.date.first ?? today) }
  }

  /// A division of the same parent that began later, and nothing says where its ground came from.
  private func unexplained(
    after last: CalendarDay, beside regions: some Sequence<ID<Region>>, _ today: CalendarDay
  ) -> ID<Region>? {
    let parents = Set(regions.compactMap { self.region($0)?.parent })
    return self.regions.first { region in
      guard let begins = region.validFrom.first, let parent = region.parent else { return false }
      return region.kind == .division && parents.contains(parent) && last < begins && begins <= today
        && !regionChanges.contains { $0.to == region.id }
    }?.id
  }
}
