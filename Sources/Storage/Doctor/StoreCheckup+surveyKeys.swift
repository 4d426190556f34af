import Casework
import CityModel
import GRDB

extension StoreCheckup {
  /// Events that open an anonymous survey against the key that it has: everybody is to see that there is one key for all.
  mutating func lookAtSurveyKeys() throws {
    let openings = try Row.fetchAll(
      db, sql: "SELECT * FROM case_opening WHERE case_id IN (SELECT case_id FROM survey) ORDER BY case_id")
    for row in openings {
      guard let history = try? StoredHistory(opening: row, db) else { continue }
      for (activity, said) in history.surveyKeys {
        let keys = try SurveyStore.keys(activity, db)
        if keys.map({ hexDigest(of: $0.publicKey) }) != said {
          find("survey-key-differs", ["case": activity.caseID.text, "activity": activity.name])
        }
      }
    }
  }
}

extension StoredHistory {
  /// What its events say of the keys of surveys that they opened.
  fileprivate var surveyKeys: [(CaseActivity, String)] {
    var entries: [ID<Stage>: Int] = [:]
    var stage: ID<Stage>?
    return events.compactMap { event in
      if event.stage != stage { entries[event.stage, default: 0] += 1 }
      stage = event.stage
      let activity = CaseActivity(caseID: opening.caseID, stage: event.stage, round: entries[event.stage] ?? 1)
      return event.surveyKey.map { (activity, $0) }
    }
  }
}
