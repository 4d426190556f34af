package import Casework
package import CityModel
package import Foundation
import GRDB

/// What somebody gave to a stage of a case (意见、答卷、选票): a ballot, an answer of a panel, an opinion on a notice.
package struct Contribution: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case ballot, answer, opinion
  }

  /// Random; says nothing of who or when.
  package let id: ID<Contribution>
  package let activity: CaseActivity
  package let kind: Kind
  /// A pseudonym or a unit of a roll, never a name.
  package let author: String
  /// What was given, as canonical JSON; of a row that voids another, the reason.
  package let bytes: [UInt8]
  package let at: Date
  /// Who typed in what came on paper; `nil` when the author gave it themselves.
  package let enteredBy: ID<Person>?
  /// The contribution that does not count any more because of this row.
  package let voids: ID<Contribution>?

  /// - Precondition: the time is in whole milliseconds.
  package init(
    id: ID<Contribution>, activity: CaseActivity, kind: Kind, author: String, bytes: [UInt8], at: Date,
    enteredBy: ID<Person>? = nil
  ) {
    self.init(
      id: id, activity: activity, kind: kind, author: author, bytes: bytes, at: at, enteredBy: enteredBy, voids: nil)
  }

  private init(
    id: ID<Contribution>, activity: CaseActivity, kind: Kind, author: String, bytes: [UInt8], at: Date,
    enteredBy: ID<Person>?, voids: ID<Contribution>?
  ) {
    precondition(at.isWholeMilliseconds, "a contribution's time is made by Date(milliseconds:)")
    self.id = id
    self.activity = activity
    self.kind = kind
    self.author = author
    self.bytes = bytes
    self.at = at
    self.enteredBy = enteredBy
    self.voids = voids
  }

  /// The row that voids this one. Its author may contribute anew.
  package func voided(
    _ id: ID<Contribution>, reason: String, by clerk: ID<Person>, onBehalfOf absent: ID<Person>? = nil, at now: Date
  ) throws -> Contribution {
    let content = ["reason": reason, "onBehalfOf": absent?.text].compactMapValues(\.self)
    return Contribution(
      id: id, activity: activity, kind: kind, author: author, bytes: try canonicalJSON(content), at: now,
      enteredBy: clerk, voids: self.id)
  }

  init(row: Row, of activity: CaseActivity) throws {
    guard let kind = Kind(rawValue: row["kind"]) else { throw Refusal("store.case-broken", detail: "contribution") }
    self.init(
      id: row["id"], activity: activity, kind: kind, author: row["author"], bytes: row.bytes("bytes"),
      at: row.date("at"), enteredBy: row["entered_by"], voids: row["voids"])
  }

  func insert(_ db: Database) throws {
    try db.execute(
      literal: """
        INSERT INTO contribution (id, case_id, activity, kind, author, bytes, at, entered_by, voids)
        VALUES (\(id), \(activity.caseID), \(activity.name), \(kind.rawValue), \(author), \(Data(bytes)),
          \(at.inWholeMilliseconds), \(enteredBy), \(voids))
        """)
  }

  /// What the activity's digest is taken over: everything that counts when it is counted again.
  func line() throws -> String {
    let parts = [
      "activity": activity.name, "at": timestamp(at), "author": author, "bytes": hexDigest(of: bytes), "id": id.text,
      "kind": kind.rawValue,
    ]
    let others = ["enteredBy": enteredBy?.text, "voids": voids?.text].compactMapValues { $0 }
    return String(decoding: try canonicalJSON(parts.merging(others) { one, _ in one }), as: UTF8.self)
  }
}
