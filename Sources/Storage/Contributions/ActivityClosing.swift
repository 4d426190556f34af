import Casework
import CityModel
import GRDB

/// What an activity held when it was closed.
enum ActivityClosing {
  /// The digest; `nil` while the activity is open.
  static func find(_ activity: CaseActivity, _ db: Database) throws -> String? {
    try db.first(
      "SELECT digest FROM activity_closing WHERE case_id = ? AND activity = ?", [activity.caseID, activity.name])?[
        "digest"]
  }

  static func write(_ digest: String, of activity: CaseActivity, _ db: Database) throws -> String {
    try db.run(
      "INSERT INTO activity_closing (case_id, activity, digest) VALUES (?, ?, ?)",
      [activity.caseID, activity.name, digest])
    return digest
  }
}
