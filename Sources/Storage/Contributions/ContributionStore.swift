package import Casework
import CityModel
import GRDB

/// Ballots, answers of panels and opinions, each as it was given. Nothing is changed or taken out.
package struct ContributionStore: Sendable {
  let database: DatabasePool

  /// How adding went. Nothing was stored unless it says `added`.
  package enum Outcome: Hashable, Sendable {
    case added
    /// The author has one of this kind that counts already: this one.
    case alreadyThere(Contribution)
  }

  /// Stores what somebody gave, once for each author, activity and kind.
  ///
  /// - Throws: `Refusal("contribution.closed")` after the activity was closed.
  package func add(_ contribution: Contribution) async throws -> Outcome {
    precondition(contribution.voids == nil, "what voids is stored by void(_:)")
    return try await database.write { db in
      if let standing = try Self.standing(like: contribution, db) { return .alreadyThere(standing) }
      try refuseClosed(contribution.activity, db)
      try contribution.insert(db)
      return .added
    }
  }

  /// Stores that another contribution does not count; `alreadyThere` when somebody said so before.
  ///
  /// - Parameter voiding: made by `Contribution.voided`.
  /// - Throws: `Refusal("contribution.closed")` after the activity was closed.
  package func void(_ voiding: Contribution) async throws -> Outcome {
    try await database.write { db in
      let before = try db.all("SELECT * FROM contribution WHERE voids = \(voiding.voids)").first
      if let before { return .alreadyThere(try Contribution(row: before, of: voiding.activity)) }
      try refuseClosed(voiding.activity, db)
      try voiding.insert(db)
      return .added
    }
  }

  /// Everything that was given, by id; the voided ones and the rows that void them too.
  package func all(_ activity: CaseActivity) async throws -> [Contribution] {
    try await database.read { try Self.all(activity, $0) }
  }

  /// What counts.
  package func standing(_ activity: CaseActivity) async throws -> [Contribution] {
    Self.standing(try await all(activity))
  }

  /// How many count.
  package func count(_ activity: CaseActivity, _ kind: Contribution.Kind) async throws -> Int {
    try await standing(activity).filter { $0.kind == kind }.count
  }

  /// The SHA-256, in hex, over everything that was given, so that it can be counted again.
  package func digest(_ activity: CaseActivity) async throws -> String {
    try await database.read { try Self.digest(activity, $0) }
  }

  /// Takes nothing more. Asked again, says the same.
  ///
  /// - Returns: the digest, for the event that closes the activity.
  package func close(_ activity: CaseActivity) async throws -> String {
    try await database.write { db in
      try ActivityClosing.find(activity, db) ?? ActivityClosing.write(Self.digest(activity, db), of: activity, db)
    }
  }

  static func digest(_ activity: CaseActivity, _ db: Database) throws -> String {
    let lines = try all(activity, db).map { try $0.line() }
    return hexDigest(of: Array(lines.sorted().joined(separator: "\n").utf8))
  }

  private static func standing(_ contributions: [Contribution]) -> [Contribution] {
    let voided = Set(contributions.compactMap(\.voids))
    return contributions.filter { $0.voids == nil && !voided.contains($0.id) }
  }

  /// The one that counts of the same author, activity and kind. A row that voids is of the author it voids.
  private static func standing(like contribution: Contribution, _ db: Database) throws -> Contribution? {
    let activity = contribution.activity
    let rows = try db.all(
      """
      SELECT * FROM contribution WHERE case_id = \(activity.caseID) AND activity = \(activity.name)
        AND kind = \(contribution.kind.rawValue) AND author = \(contribution.author) ORDER BY id
      """)
    return standing(try rows.map { try Contribution(row: $0, of: activity) }).first
  }

  private static func all(_ activity: CaseActivity, _ db: Database) throws -> [Contribution] {
    try db.all(
      "SELECT * FROM contribution WHERE case_id = \(activity.caseID) AND activity = \(activity.name) ORDER BY id"
    ).map { try Contribution(row: $0, of: activity) }
  }

  private func refuseClosed(_ activity: CaseActivity, _ db: Database) throws {
    if try ActivityClosing.find(activity, db) != nil { throw Refusal("contribution.closed") }
  }
}
