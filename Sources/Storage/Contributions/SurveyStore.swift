package import Casework
package import CityModel
import Foundation
import GRDB

/// Anonymous surveys: who was given a signature, and what was answered, with nothing that ties the two.
///
/// Answers are in no log and have no time, and where they lie shows nothing of the order in which they came (see `Urn`).
/// Whoever reads the folder again and again while people answer sees what is new each time; so does a backup beside an
/// older one. An answer hides among those that came between two such looks, and among those of its day.
package struct SurveyStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// Opens a survey with the keys that sign its tokens; one that is open keeps its own.
  package func open(_ activity: CaseActivity, _ keys: SurveyKeys) async throws {
    try await database.write { db in
      guard try Self.keys(activity, db) == nil else { return }
      try db.execute(
        literal: """
          INSERT INTO survey (case_id, activity, public_key, private_key)
          VALUES (\(activity.caseID), \(activity.name), \(Data(keys.publicKey)), \(keys.privateKey.map { Data($0) }))
          """)
      for part in Urn.Part.allCases { try Urn(part, of: activity, db).make() }
    }
  }

  /// `nil` where no survey was opened.
  package func keys(_ activity: CaseActivity) async throws -> SurveyKeys? {
    try lookups.look { try Self.keys(activity, $0) }
  }

  /// Notes that the person was given the signature of a blinded token. The same asked for again may be signed again.
  ///
  /// - Parameter blinded: what is to be signed. It says nothing of the token, whoever looks.
  /// - Throws: `Refusal` with `survey.closed`, or `survey.already-issued` when it is another token.
  package func issue(_ activity: CaseActivity, to person: ID<Person>, blinded: [UInt8]) async throws {
    try await database.write { db in
      try Self.refuseClosed(activity, db)
      let issued = Urn(.issued, of: activity, db)
      let entry = UrnEntry(key: digestBytes(of: Array("person\n\(person)".utf8)), bytes: digestBytes(of: blinded))
      guard let before = try issued.find(entry.key) else { return try issued.insert(entry) }
      guard before == entry else { throw Refusal("survey.already-issued") }
    }
  }

  /// Adds codes that will each be worth one token; only their hashes are stored.
  ///
  /// - Throws: `Refusal("survey.closed")`.
  package func add(codes: [String], to activity: CaseActivity) async throws {
    try await database.write { db in
      try Self.refuseClosed(activity, db)
      let urn = Urn(.code, of: activity, db)
      for code in codes { try urn.insert(UrnEntry(key: SurveyPass.code(code).key)) }
    }
  }

  /// What came in, sorted by ids of chance; readable while the survey is open, so the caller decides who may.
  package func answers(_ activity: CaseActivity) async throws -> [SurveyAnswer] {
    try await database.read { db in try Urn(.answer, of: activity, db).all().map(SurveyAnswer.init(entry:)) }
  }

  package func tally(_ activity: CaseActivity) async throws -> SurveyTally {
    try await database.read { try SurveyTally(activity, $0) }
  }

  /// Takes nothing more and destroys the key that signs. Asked again, says the same.
  ///
  /// - Returns: the digest over all answers, for the event that closes the activity.
  /// - Throws: `Refusal("survey.unknown")`.
  package func close(_ activity: CaseActivity) async throws -> String {
    let digest = try await database.write { db in
      guard try Self.keys(activity, db) != nil else { throw Refusal("survey.unknown") }
      if let closed = try ActivityClosing.find(activity, db) { return closed }
      try db.execute(
        literal: """
          UPDATE survey SET private_key = NULL WHERE case_id = \(activity.caseID) AND activity = \(activity.name)
          """)
      return try ActivityClosing.write(Self.digest(activity, db), of: activity, db)
    }
    try await coverTraces()
    return digest
  }

  static func digest(_ activity: CaseActivity, _ db: Database) throws -> String {
    hexDigest(of: try Urn(.answer, of: activity, db).all().map { $0.key + digestBytes(of: $0.bytes) })
  }

  static func keys(_ activity: CaseActivity, _ db: Database) throws -> SurveyKeys? {
    try db.first(
      "SELECT public_key, private_key FROM survey WHERE case_id = ? AND activity = ?",
      [activity.caseID, activity.name]
    ).map(SurveyKeys.init(row:))
  }

  static func refuseClosed(_ activity: CaseActivity, _ db: Database) throws {
    guard let keys = try keys(activity, db) else { throw Refusal("survey.unknown") }
    if keys.privateKey == nil { throw Refusal("survey.closed") }
  }
}
