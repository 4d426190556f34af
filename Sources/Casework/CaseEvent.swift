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

  package init(
    version: Int, action: ID<Action>?, at: Date, by: Actor, answers: [ID<FormField>: Answer], stage: ID<Stage>
  ) {
    self.version = version
    self.action = action
    self.at = at
    self.by = by
    self.answers = answers
    self.stage = stage
  }
}

/// Who acts, in which role, for which agency. Holds a person's id, never a name.
package struct Actor: Hashable, Codable, Sendable {
  package let person: ID<Person>
  /// `nil` for a resident.
  package let role: ID<Role>?
  package let agency: ID<Agency>?

  package init(person: ID<Person>, role: ID<Role>? = nil, agency: ID<Agency>? = nil) {
    self.person = person
    self.role = role
    self.agency = agency
  }
}

/// What somebody answered to one field.
package enum Answer: Hashable, Codable, Sendable {
  case text(String)
  case category(ID<CityModel.Category>)
  case place(PlaceAnswer)
  case photos([Photo])
  case agency(ID<Agency>)
  case yesNo(Bool)
  /// Stands for a personal answer that lies apart: the hex SHA-256 of salt and text.
  case commitment(String)
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
