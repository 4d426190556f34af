package import Casework
package import CityModel

/// One event to be stored, with everything that is to be true together with it or not at all.
package struct EventAppend: Sendable {
  package let caseID: ID<Case>
  /// The version the case stood at when the event was decided; 0 files a new case.
  package let expectedVersion: Int
  package let event: CaseEvent
  /// The case as lists show it after the event.
  package let row: CaseRow
  package let commands: [Command]
  package let request: RequestKey?
  package let personal: [PersonalValue]
  package let follow: Follow?
  /// What the event does to objects of registers.
  package let objects: [ObjectAppend]

  /// - Precondition: event and row are of this case and of the version after `expectedVersion`; the event's time is in
  ///   whole milliseconds; each personal value's commitment is the event's answer to its field.
  package init(
    caseID: ID<Case>, expectedVersion: Int, event: CaseEvent, row: CaseRow, commands: [Command] = [],
    request: RequestKey? = nil, personal: [PersonalValue] = [], follow: Follow? = nil,
    objects: [ObjectAppend] = []
  ) {
    precondition(row.caseID == caseID && row.version == event.version, "the row is the case's after the event")
    precondition(event.version == expectedVersion + 1, "events are numbered without gaps")
    precondition(event.at.isWholeMilliseconds, "an event's time is made by Date(milliseconds:)")
    precondition(
      personal.allSatisfy { event.answers[$0.field] == .commitment($0.commitment) },
      "the event commits to each personal value")
    self.caseID = caseID
    self.expectedVersion = expectedVersion
    self.event = event
    self.row = row
    self.commands = commands
    self.request = request
    self.personal = personal
    self.follow = follow
    self.objects = objects
  }
}

/// What makes a repeated request known: the key that its form carried and the digest of what it asked.
package struct RequestKey: Hashable, Sendable {
  package let key: String
  package let digest: String
  /// What the request is answered, now and whenever it is repeated.
  package let answer: [UInt8]

  package init(key: String, digest: String, answer: [UInt8]) {
    self.key = key
    self.digest = digest
    self.answer = answer
  }
}

/// How an append went. Nothing was stored unless it says `appended`.
package enum AppendOutcome: Hashable, Sendable {
  case appended
  /// The same request was stored before; this is what it was answered.
  case alreadyDone(answer: [UInt8])
  /// Somebody else was first: the case stands at this version (0: there is no such case), or an object that the event
  /// is about has moved. Decide anew.
  case conflict(version: Int)
  /// Another case has the public number. Draw another.
  case numberTaken
}
