import Casework
import CityModel
import GRDB

/// What the events of a case say that its closed activities held: digests by the activity's name.
package typealias Closings = @Sendable (StoredHistory) throws -> [String: String]

extension StoreCheckup {
  /// Every closed activity against what it held, and every anonymous survey's counts.
  mutating func lookAtContributions(_ closings: Closings?) throws {
    for row in try Row.fetchAll(db, sql: "SELECT * FROM activity_closing ORDER BY case_id, activity") {
      guard let activity = activity(row) else { continue }
      if try reckoned(activity) != row["digest"] { find("contributions-differ", name(activity)) }
    }
    for row in try Row.fetchAll(db, sql: "SELECT * FROM survey ORDER BY case_id, activity") {
      if let activity = activity(row) { try lookAtSurvey(activity) }
    }
    try lookAtSurveyKeys()
    if let closings { try lookAtEvents(closings) }
  }

  private func activity(_ row: Row) -> CaseActivity? { CaseActivity(caseID: row["case_id"], name: row["activity"]) }

  private func name(_ activity: CaseActivity) -> [String: String] {
    ["case": activity.caseID.text, "activity": activity.name]
  }

  private func reckoned(_ activity: CaseActivity) throws -> String? {
    if try SurveyStore.keys(activity, db) != nil { return try? SurveyStore.digest(activity, db) }
    return try ContributionStore.digest(activity, db)
  }

  private mutating func lookAtSurvey(_ activity: CaseActivity) throws {
    do {
      for part in Urn.Part.allCases { _ = try Urn(part, of: activity, db).all() }
      if try !SurveyTally(activity, db).isRight { find("survey-counts-differ", name(activity)) }
    } catch is Refusal {
      find("survey-unreadable", name(activity))
    }
    let isClosed = try ActivityClosing.find(activity, db) != nil
    if try SurveyStore.keys(activity, db)?.privateKey == nil, !isClosed { find("survey-key-lost", name(activity)) }
  }

  /// An event that names a digest of what was closed otherwise, or not at all.
  private mutating func lookAtEvents(_ closings: Closings) throws {
    let openings = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM case_opening WHERE case_id IN
          (SELECT case_id FROM contribution UNION SELECT case_id FROM survey UNION SELECT case_id FROM activity_closing)
        ORDER BY case_id
        """)
    for row in openings {
      guard let history = try? StoredHistory(opening: row, db) else { continue }
      for (said, digest) in try closings(history).sorted(by: { $0.key < $1.key }) {
        let closed = try CaseActivity(caseID: history.opening.caseID, name: said).map {
          try ActivityClosing.find($0, db)
        }
        if closed != digest {
          find("contributions-differ", ["case": history.opening.caseID.text, "activity": said, "said": "event"])
        }
      }
    }
  }
}
