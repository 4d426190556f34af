import Casework
import Checkup
import CityModel
import Foundation
import Storage

extension Platform {
  /// What the surveys of the current span came to, for the indicators that are a share of their answers: per cent with the
  /// survey's own margin, on the day it was counted, in the region of its case.
  ///
  /// Shares of too few answers are left out, as they are on the survey's own page.
  func surveyReadings(_ edition: Edition) async throws -> [CaseReading] {
    var readings: [CaseReading] = []
    let (from, to) = currentSpan(edition)
    let span = edition.start(of: from)..<edition.start(of: to.adding(days: 1))
    for indicator in edition.pack.indicators {
      guard case .survey(let procedure, let stage, let field, let option) = indicator.origin else { continue }
      for row in try await store.cases.statistics(procedure: procedure, filed: span) {
        let matter = try await running(id: row.caseID).value
        guard let result = matter.results[stage], case .survey(let count) = result,
          let share = count.shares.first(where: { $0.question == field && $0.option == option }),
          share.answers >= SurveyCount.Share.leastShown,
          let counted = matter.events.last(where: { $0.result == result })?.at
        else { continue }
        readings.append(
          CaseReading(
            indicator: indicator.id, region: row.region, period: .day(edition.clock.day(of: counted)),
            statistic: CaseStatisticValue(
              value: 100 * share.share, count: share.answers, interval: (100 * share.low)...(100 * share.high))))
      }
    }
    return readings
  }
}
