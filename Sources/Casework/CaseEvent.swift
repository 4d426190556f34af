package import CityModel
package import Foundation

/// One thing that happened to a case. Cases are nothing but their events in order; an event is never changed.
///
/// Personal answers are not in it: an answer of a personal field holds only a salted commitment.
package struct CaseEvent: Hashable, Codable, Sendable {
  /// 1 for the filing, then without gaps.
  package let version: Int
  /// `nil` for the filing.
  package let action: ID<Action>?
  package let at: Date
  package let by: Actor
  package let answers: [ID<FormField>: Answer]
  /// The stage the case stands in afterwards.
  package let stage: ID<Stage>
  /// What the contributions to a survey or a vote came to, when the event counted them.
  package let result: ActivityResult?
  /// The reasons of the warnings that were read and gone past.
  package let warnings: [LocalizedText]?
  /// The fingerprint of the one key that signs everybody's tokens, when the event opens an anonymous survey.
  package let surveyKey: String?
  /// Set when the event takes the case over to a newer version of its definition.
  package let move: Move?
  /// Whether the promise of the stage that the case comes back to runs on instead of beginning anew. Not in events from
  /// before there was such a thing: those began anew.
  package let resumesTerm: Bool?

  /// The taking over of a running case to another version of its definition.
  package struct Move: Hashable, Codable, Sendable {
    package let packVersion: String
    package let reason: String

    package init(packVersion: String, reason: String) {
      self.packVersion = packVersion
      self.reason = reason
    }
  }

  package init(
    version: Int, action: ID<Action>?, at: Date, by: Actor, answers: [ID<FormField>: Answer], stage: ID<Stage>,
    result: ActivityResult? = nil, warnings: [LocalizedText]? = nil, surveyKey: String? = nil,
    move: Move? = nil, resumesTerm: Bool? = nil
  ) {
    self.version = version
    self.action = action
    self.at = at
    self.by = by
    self.answers = answers
    self.stage = stage
    self.result = result
    self.warnings = warnings
    self.surveyKey = surveyKey
    self.move = move
    self.resumesTerm = resumesTerm
  }
}

/// Who acts, in which role, for which agency. Holds a person's id, never a name.
package struct Actor: Hashable, Codable, Sendable {
  package let person: ID<Person>
  /// `nil` for a resident.
  package let role: ID<Role>?
  package let agency: ID<Agency>?
  /// Whose role it is, when somebody acts as the deputy of one who is absent.
  package let onBehalfOf: ID<Person>?

  package init(
    person: ID<Person>, role: ID<Role>? = nil, agency: ID<Agency>? = nil, onBehalfOf: ID<Person>? = nil
  ) {
    self.person = person
    self.role = role
    self.agency = agency
    self.onBehalfOf = onBehalfOf
  }

  /// Everybody who answers for what is done: the deputy and the one deputised for.
  package var people: Set<ID<Person>> { Set([person] + (onBehalfOf.map { [$0] } ?? [])) }
}

/// What somebody answered to one field.
package enum Answer: Hashable, Codable, Sendable {
  case text(String)
  case category(ID<CityModel.Category>)
  case place(PlaceAnswer)
  case photos([Photo])
  case agency(ID<Agency>)
  case yesNo(Bool)
  /// Digits as they are counted on: no thousands marks, at most one sign, and as many digits after the point as the
  /// field has, so that what is read as a whole number never hangs on what was typed.
  case number(String)
  case money(fen: Int)
  case date(CalendarDay)
  /// Both days counted in.
  case period(from: CalendarDay, to: CalendarDay)
  /// The value of the one option that can be chosen.
  case choice(String)
  /// The values of the chosen options, in the order of the definition, where several can be.
  case choices([String])
  /// A number with a check digit, in capitals.
  case code(String)
  case person(ID<Person>)
  case files([StoredFile])
  case shape([Point])
  case group([[ID<FormField>: Answer]])
  /// The id of an object of a register.
  case object(String)
  /// Stands for a personal answer that lies apart: the hex SHA-256 of salt and text.
  case commitment(String)
}

/// A document that the store holds as it was sent.
package struct StoredFile: Hashable, Codable, Sendable {
  /// Hex SHA-256: its name in the store.
  package let blob: String
  package let name: String
  package let bytes: Int

  package init(blob: String, name: String, bytes: Int) {
    self.blob = blob
    self.name = name
    self.bytes = bytes
  }
}

/// Where it is: always in words, and by what else was given.
package struct PlaceAnswer: Hashable, Codable, Sendable {
  package let words: String
  package let region: ID<Region>
  package let place: ID<Place>?
  package let point: Point?

  package init(words: String, region: ID<Region>, place: ID<Place>? = nil, point: Point? = nil) {
    self.words = words
    self.region = region
    self.place = place
    self.point = point
  }
}

/// A picture that the store holds, stripped of everything but the picture itself.
package struct Photo: Hashable, Codable, Sendable {
  /// Hex SHA-256 of the stored, stripped file: its name in the store.
  package let blob: String
  /// Hex SHA-256 of the file as it was sent.
  package let original: String
  /// Hex SHA-256 of the decoded pixels: the same picture under other metadata has the same.
  package let pixels: String
  /// When and where the file itself said it was taken. Restricted evidence; `nil` where it did not say.
  package let taken: String?
  package let takenAt: Point?

  package init(blob: String, original: String, pixels: String, taken: String? = nil, takenAt: Point? = nil) {
    self.blob = blob
    self.original = original
    self.pixels = pixels
    self.taken = taken
    self.takenAt = takenAt
  }
}

/// What `Case` asks the outside to do once its event is stored. Keyed by case, event and position, so that a retry does nothing twice.
package enum Command: Hashable, Codable, Sendable {
  /// Tell everybody who follows the case that it moved.
  case tellFollowers(stage: ID<Stage>)
  /// What the form marks `after-release` is public from now on.
  case publish
  /// Put the case before a role (of an agency, when given).
  case assign(role: ID<Role>, agency: ID<Agency>?)
  /// Tell one person.
  case tell(person: ID<Person>, news: News)
  /// Tell everybody who gave an opinion by name or answered as one of a panel.
  case tellContributors(news: News)
  /// Tell who can move the case on that its term runs out soon, or has run out. Asked for by the clock, not by an action.
  case remind(News)
}

/// What there is to tell somebody of their own part in a case.
package enum News: String, Hashable, Codable, CaseIterable, Sendable {
  /// Their opinion was adopted, or was not; the answer says why.
  case adopted
  case notAdopted = "not-adopted"
  /// They are asked to a panel.
  case invited
  /// What they had a say in is being carried out, is done, or ended without being done.
  case begun, done
  case notDone = "not-done"
  /// A term runs out soon, or has run out.
  case dueSoon = "due-soon"
  case overdue
}

/// What an accepted request leads to: one event, and what to do about it.
package struct Decision: Hashable, Sendable {
  package let event: CaseEvent
  package let commands: [Command]

  package init(event: CaseEvent, commands: [Command]) {
    self.event = event
    self.commands = commands
  }
}
