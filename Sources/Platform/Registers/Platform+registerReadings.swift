import Casework
import Checkup
package import CityModel
import Foundation
import Storage

extension Platform {
  /// How many months back an indicator over a register is shown.
  private static let monthsShown = 12

  /// The indicators over registers, for every region that has objects and for the city: as of today, and at the end of
  /// each of the last months from which anything is known.
  func registerReadings(_ edition: Edition) async throws -> [CaseReading] {
    var readings: [CaseReading] = []
    for register in edition.pack.registers {
      let indicators = edition.pack.indicators(over: register.id)
      guard !indicators.isEmpty else { continue }
      try await freshen(register, edition)
      for day in monthEnds(edition) {
        let tallies = try await tallies(register.id, on: day, edition)
        for region in edition.pack.countedRegions(tallies) {
          let inside = Set([region] + edition.pack.regions(inside: region))
          let count = tallies.filter { inside.contains($0.region) }.registerCount
          for indicator in indicators {
            guard case .register(_, let statistic, _) = indicator.origin, count.all > 0 else { continue }
            readings.append(
              CaseReading(indicator: indicator.id, region: region, period: .day(day), count: count, of: statistic))
          }
        }
      }
    }
    return readings
  }

  /// How the objects stood at the end of a day.
  func tallies(_ register: ID<Register>, on day: CalendarDay, _ edition: Edition) async throws -> [ObjectTally] {
    if day >= edition.clock.day(of: now) { return try await store.objects.tallies(register) }
    let end = edition.start(of: day.adding(days: 1)).addingTimeInterval(-0.001)
    return try await store.objects.tallies(register, at: end)
  }

  /// The last day of each of the last months, and today.
  private func monthEnds(_ edition: Edition) -> [CalendarDay] {
    let today = edition.clock.day(of: now)
    let (from, _) = currentSpan(edition)
    return months(from: from, to: today).suffix(Self.monthsShown).compactMap(\.last).filter { $0 < today } + [today]
  }

  /// The count over a register that an indicator shows at the last day of a period; `nil` for other indicators, for a
  /// period that is not over, and where nothing was in the register.
  func registerCount(
    _ indicator: Indicator, region: ID<Region>, over period: Period, _ edition: Edition
  ) async throws -> (count: RegisterCount, statistic: RegisterStatistic)? {
    guard case .register(let id, let statistic, _) = indicator.origin, let last = period.last,
      last <= edition.clock.day(of: now)
    else { return nil }
    let inside = Set([region] + edition.pack.regions(inside: region))
    let count = try await tallies(id, on: last, edition).filter { inside.contains($0.region) }.registerCount
    return count.all > 0 ? (count, statistic) : nil
  }

  /// What stands behind an indicator over a register: how the objects stand, those that fall short, and what moved.
  package func objects(
    behind id: ID<Indicator>
  ) async throws -> IndicatorObjects? {
    let edition = try await current()
    guard let indicator = edition.pack.indicator(id), case .register(let name, let statistic, _) = indicator.origin,
      let register = edition.pack.register(name)
    else { return nil }
    try await freshen(register, edition)
    func rows(_ standing: ObjectStanding) async throws -> [ObjectRow] {
      try await store.objects.list(ObjectFilter(name, standing: standing), limit: Self.registerPageSize).rows
    }
    return IndicatorObjects(
      register: register, standard: edition.pack.standard(of: name), statistic: statistic,
      count: try await store.objects.tallies(name).registerCount, below: try await rows(.below),
      notJudged: try await rows(.notJudged), moves: try await store.objects.moves(name, limit: Self.movesShown))
  }

  private static let movesShown = 20
}

extension Pack {
  package func indicators(over register: ID<Register>) -> [Indicator] {
    indicators.filter { if case .register(register, _, _) = $0.origin { true } else { false } }
  }

  /// Regions with objects, all that they lie in within the city, and the city, in the pack's order.
  fileprivate func countedRegions(_ tallies: [ObjectTally]) -> [ID<Region>] {
    let with = Set(tallies.map(\.region).flatMap(regions(around:)))
    let inCity = Set([city.region] + regions(inside: city.region))
    return regions.map(\.id).filter { $0 == city.region || with.contains($0) && inCity.contains($0) }
  }
}
