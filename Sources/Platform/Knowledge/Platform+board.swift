import Casework
import Checkup
package import CityModel
import Foundation
import Storage

extension Platform {
  /// How a procedure is doing over the current span. Counts name nobody, so the conduct services are in them.
  package func board(_ id: ID<Procedure>) async throws -> Board {
    let edition = try await current()
    let procedure = try edition.procedure(id)
    return try await remembered.value("board \(id)", at: try await state(edition)) {
      try await self.boardNow(procedure, edition)
    }
  }

  private func boardNow(_ procedure: Procedure, _ edition: Edition) async throws -> Board {
    let (from, to) = currentSpan(edition)
    let span = edition.start(of: from)..<edition.start(of: to.adding(days: 1))
    let rows = try await store.cases.statistics(procedure: procedure.id, filed: span)
    let records = try await records(procedure, from: from, to: to, edition)
    return Board(
      procedure: procedure, from: from, to: to,
      figures: figures(procedure, records, span, edition.pack),
      byCategory: procedure.categories.compactMap { categoryRow($0, procedure, rows) },
      byMonth: months(from: from, to: to).compactMap { monthRow($0, rows, records, edition) })
  }

  private func figures(
    _ procedure: Procedure, _ records: [CaseRecord], _ span: Range<Date>, _ pack: Pack
  ) -> [Board.Figure] {
    pack.indicators.compactMap { indicator in
      guard case .cases(procedure.id, let kind) = indicator.origin else { return nil }
      return Board.Figure(
        indicator: indicator,
        value: statistic(kind, over: records, from: span.lowerBound, to: span.upperBound, at: now))
    }
  }

  private func categoryRow(
    _ category: CityModel.Category, _ procedure: Procedure, _ rows: [CaseStatistic]
  ) -> Board.CategoryRow? {
    let rows = rows.filter { $0.category == category.id }
    return procedure.service(category.service).map { service in
      Board.CategoryRow(
        service: service, category: category, filed: rows.count, open: rows.count { $0.outcome == .open },
        overdue: rows.count { $0.isOverdue(at: now) }, done: rows.count { $0.outcome == .done },
        declined: rows.count { $0.outcome == .declined })
    }
  }

  private func monthRow(
    _ month: Period, _ rows: [CaseStatistic], _ records: [CaseRecord], _ edition: Edition
  ) -> Board.MonthRow? {
    guard let first = month.first, let last = month.last else { return nil }
    let span = edition.start(of: first)..<edition.start(of: last.adding(days: 1))
    let median = statistic(
      .medianResponse, over: records, from: span.lowerBound, to: span.upperBound, at: now)
    return Board.MonthRow(
      month: month, filed: rows.count { span.contains($0.filedAt) },
      closed: rows.count { $0.closedAt.map(span.contains) ?? false && $0.outcome != .declined },
      medianResponseHours: median.value)
  }
}

extension CaseStatistic {
  fileprivate func isOverdue(at now: Date) -> Bool {
    guard outcome == .open, finishedAt == nil, case .at(let date)? = due else { return false }
    return now > date
  }
}
