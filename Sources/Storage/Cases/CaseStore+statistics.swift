package import Casework
package import CityModel
package import Foundation
import GRDB

/// What statistics need of a case, and no more.
package struct CaseStatistic: Hashable, Sendable {
  package let caseID: ID<Case>
  package let isConduct: Bool
  package let service: ID<Service>
  package let category: ID<CityModel.Category>
  package let region: ID<Region>
  package let agency: ID<Agency>?
  package let outcome: Stage.Outcome
  package let filedAt: Date
  package let respondedAt: Date?
  package let due: Due?
  package let finishedAt: Date?
  package let closedAt: Date?
  package let reopenings: Int
  package let judgedFixed: Bool?

  init(row: Row) {
    self.caseID = row["case_id"]
    self.isConduct = row["is_conduct"]
    self.service = row["service"]
    self.category = row["category"]
    self.region = row["region"]
    self.agency = row["agency"]
    self.outcome = Storage.storedOutcome(row)
    self.filedAt = row.date("filed_at")
    self.respondedAt = row.dateIfAny("responded_at")
    self.due = Due(row: row)
    self.finishedAt = row.dateIfAny("finished_at")
    self.closedAt = row.dateIfAny("closed_at")
    self.reopenings = row["reopenings"]
    self.judgedFixed = row["judged_fixed"]
  }
}

extension CaseStore {
  /// All cases of the procedure that were filed in the span, the oldest first.
  package func statistics(procedure: ID<Procedure>, filed span: Range<Date>) async throws -> [CaseStatistic] {
    try await database.read { db in
      var statistics: [CaseStatistic] = []
      let rows = try SQLRequest<Row>(
        literal: """
          SELECT case_id, is_conduct, service, category, region, agency, outcome, filed_at, responded_at, due_at,
            due_year, due_is_suspended, finished_at, closed_at, reopenings, judged_fixed
          FROM case_row
          WHERE procedure = \(procedure) AND filed_at >= \(span.lowerBound.inWholeMilliseconds)
            AND filed_at < \(span.upperBound.inWholeMilliseconds)
          ORDER BY filed_at
          """
      ).fetchCursor(db)
      while let row = try rows.next() { statistics.append(CaseStatistic(row: row)) }
      return statistics
    }
  }
}
