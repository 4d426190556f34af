import Casework
import Checkup
import CityModel
import Foundation
import Storage

extension Platform {
  /// What is reckoned from cases now.
  func state(_ edition: Edition) async throws -> Remembered.State {
    Remembered.State(
      edition: edition.state, sequence: try await store.events.lastSequence() + store.objects.lastSequence(),
      minute: Int(now.timeIntervalSince1970 / 60))
  }

  /// What statistics need of the cases filed in the days given, both counted in.
  func records(
    _ procedure: Procedure, from: CalendarDay, to: CalendarDay, _ edition: Edition
  ) async throws -> [CaseRecord] {
    let span = edition.start(of: from)..<edition.start(of: to.adding(days: 1))
    var records: [CaseRecord] = []
    let around = Dictionary(
      uniqueKeysWithValues: edition.pack.regions.map { ($0.id, edition.pack.regions(around: $0.id)) })
    for row in try await store.cases.statistics(procedure: procedure.id, filed: span) {
      records.append(
        row.reopenings == 0
          ? simpleRecord(row, around[row.region] ?? [row.region], procedure, edition)
          : try await foldedRecord(row.caseID, edition.pack))
    }
    return records
  }

  /// A case that was never reopened: its row says everything.
  private func simpleRecord(
    _ row: CaseStatistic, _ regions: [ID<Region>], _ procedure: Procedure, _ edition: Edition
  ) -> CaseRecord {
    let due: Date? = if case .at(let date) = row.due { date } else { nil }
    let closings = row.outcome == .done || row.outcome == .notDone ? row.closedAt.map { [$0] } ?? [] : []
    return CaseRecord(
      filed: row.filedAt, responded: row.respondedAt, due: due, finished: row.finishedAt,
      closings: closings.map {
        CaseRecord.Closing(at: $0, fate: fate($0, stood: row.judgedFixed != false, procedure, edition.clock))
      },
      outcome: row.outcome, regions: regions, category: row.category)
  }

  /// A reopened case is folded from its events: a row knows only its last round.
  private func foldedRecord(_ id: ID<Case>, _ pack: Pack) async throws -> CaseRecord {
    let running = try await running(id: id)
    let facts = running.value.record(
      procedure: running.definitions[0].procedure,
      definitions: Dictionary(running.definitions.map { ($0.packVersion, $0.procedure) }) { first, _ in first },
      clock: running.clock, at: now)
    let due: Date? = if case .at(let date) = facts.due { date } else { nil }
    return CaseRecord(
      filed: facts.filed, responded: facts.responded, due: due, finished: facts.finished,
      closings: facts.closings.map { CaseRecord.Closing(at: $0.at, fate: $0.fate.known) },
      outcome: facts.outcome, regions: facts.region.map(pack.regions(around:)) ?? [], category: facts.category)
  }

  /// A closing that still may be reopened has not stood yet, whatever has been said of it.
  private func fate(
    _ closing: Date, stood: Bool, _ procedure: Procedure, _ clock: WorkClock
  ) -> CaseRecord.Closing.Fate {
    if !stood { return .fell }
    let window = procedure.actions.first { $0.deed == .reopen }?.window
    return window.map { clock.isOpen($0.budget, since: closing, at: now) } == true ? .provisional : .stood
  }

  /// The days over which current figures are taken: the last twelve whole months and this one.
  func currentSpan(_ edition: Edition) -> (from: CalendarDay, to: CalendarDay) {
    let today = edition.clock.day(of: now)
    let (year, month, _) = today.parts
    let from = CalendarDay(year: year - 1, month: month, day: 1) ?? today
    return (from, today)
  }

  /// A case indicator over the current span, and by calendar month.
  func measured(_ indicator: Indicator, region: ID<Region>, _ edition: Edition) async throws -> MeasuredReading? {
    try await remembered.value("measured \(indicator.id) \(region)", at: try await state(edition)) {
      try await self.measuredNow(indicator, region: region, edition)
    }
  }

  private func measuredNow(
    _ indicator: Indicator, region: ID<Region>, _ edition: Edition
  ) async throws -> MeasuredReading? {
    guard case .cases(let id, let kind) = indicator.origin, let procedure = edition.pack.procedure(id) else {
      return nil
    }
    let (from, to) = currentSpan(edition)
    let records = try await records(procedure, from: from, to: to, edition).inside(region)
    func value(_ first: CalendarDay, _ last: CalendarDay) -> CaseStatisticValue {
      statistic(
        kind, over: records, from: edition.start(of: first), to: edition.start(of: last.adding(days: 1)), at: now)
    }
    let months = months(from: from, to: to).compactMap { month in
      month.first.flatMap { first in month.last.map { (month: month, value: value(first, $0)) } }
    }
    return MeasuredReading(
      indicator: indicator, from: from, to: to, value: value(from, to),
      months: months.filter { $0.value.count > 0 || $0.value.waiting > 0 })
  }

  /// The value of a case indicator over a period of days.
  func measured(
    _ indicator: Indicator, region: ID<Region>, over period: Period, _ edition: Edition
  ) async throws -> CaseStatisticValue? {
    guard case .cases(let id, let kind) = indicator.origin, let procedure = edition.pack.procedure(id),
      let first = period.first, let last = period.last
    else { return nil }
    let records = try await records(procedure, from: first, to: last, edition).inside(region)
    return statistic(
      kind, over: records, from: edition.start(of: first), to: edition.start(of: last.adding(days: 1)), at: now)
  }
}

/// The calendar months that the days lie in, oldest first.
func months(from: CalendarDay, to: CalendarDay) -> [Period] {
  var months: [Period] = []
  var (year, month, _) = from.parts
  while (year, month) <= (to.parts.year, to.parts.month) {
    months.append(.month(year: year, month: month))
    (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
  }
  return months
}

extension Casework.CaseHistory.Closing.Fate {
  fileprivate var known: CaseRecord.Closing.Fate {
    switch self {
    case .stood: .stood
    case .fell: .fell
    case .provisional: .provisional
    }
  }
}
