package import Casework
package import CityModel
package import Foundation
import GRDB

/// A message as it lies in an inbox: codes and ids only, to be put into words when it is read.
package struct StoredMessage: Hashable, Sendable {
  /// Follows from command and recipient: whoever makes it twice makes the same.
  package let id: ID<Message>
  package let caseID: ID<Case>
  /// The event that led to it.
  package let version: Int
  package let position: Int
  /// `nil`: for the systems that listen.
  package let person: ID<Person>?
  /// Finds its text.
  package let code: String
  package let content: MessageContent
  package let createdAt: Date
  package let readAt: Date?

  /// The code of what is put before a desk.
  package static let assigned = "assigned"

  package init(
    of entry: OutboxEntry, to person: ID<Person>?, code: String, content: MessageContent, createdAt: Date
  ) {
    let key = "\(entry.caseID)\n\(entry.version)\n\(entry.position)\n\(person?.text ?? "")"
    self.id = ID("msg_" + hexDigest(of: Array(key.utf8)).prefix(32))
    self.caseID = entry.caseID
    self.version = entry.version
    self.position = entry.position
    self.person = person
    self.code = code
    self.content = content
    self.createdAt = createdAt
    self.readAt = nil
  }

  init(row: Row) throws {
    self.id = row["id"]
    self.caseID = row["case_id"]
    self.version = row["version"]
    self.position = row["position"]
    self.person = row["person_id"]
    self.code = row["code"]
    self.content = try fromCanonicalJSON(MessageContent.self, row.bytes("content"))
    self.createdAt = row.date("created_at")
    self.readAt = row.dateIfAny("read_at")
  }
}

/// What fills a message's blanks. Never anything of a person.
package struct MessageContent: Hashable, Codable, Sendable {
  /// In what part the recipient is told.
  package enum Part: String, Codable, Sendable {
    /// Who filed the case.
    case reporter
    /// Who said "me too", or was told by name.
    case follower
    /// Who may do the next step.
    case desk
    /// A system that listens.
    case system
  }

  package let part: Part
  /// Where the case stood when it was sent.
  package let stage: ID<Stage>
  /// Steps that were then open to the recipient.
  package var next: [ID<Action>] = []
  /// Before whom the case was put.
  package var role: ID<Role>?
  package var agency: ID<Agency>?

  package init(part: Part, stage: ID<Stage>) {
    self.part = part
    self.stage = stage
  }
}

/// What one command leads to: its messages, and with them it is done.
package struct Posting: Sendable {
  package let entry: OutboxEntry
  package let messages: [StoredMessage]

  package init(_ entry: OutboxEntry, _ messages: [StoredMessage]) {
    self.entry = entry
    self.messages = messages
  }
}
