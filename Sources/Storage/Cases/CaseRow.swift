package import Casework
package import CityModel
package import Foundation

/// A case as lists show it. Follows from its history alone, so it can be made again at any time.
package struct CaseRow: Hashable, Sendable {
  package var caseID: ID<Case>
  package var number: String
  package var procedure: ID<Procedure>
  package var packVersion: String
  package var version: Int
  package var stage: ID<Stage>
  package var outcome: Stage.Outcome
  package var service: ID<Service>
  package var category: ID<CityModel.Category>
  /// Whether it is about what people do: then lists for the public leave it out.
  package var isConduct: Bool
  package var region: ID<Region>
  package var place: ID<Place>?
  package var point: Point?
  /// Where it is, in words.
  package var words: String
  /// The agency that is to deal with it.
  package var agency: ID<Agency>?
  /// On whose desk it lies: the role that acts next; `nil` when nobody has to.
  package var waitsFor: ID<Role>?
  /// `nil`: any agency that holds the role.
  package var waitsForAgency: ID<Agency>?
  package var reporter: ID<Person>?
  package var filedAt: Date
  package var respondedAt: Date?
  /// `nil` before its term runs.
  package var due: Due?
  package var finishedAt: Date?
  package var closedAt: Date?
  package var isReleased: Bool
  /// People who said "me too".
  package var joined: Int
  package var reopenings: Int
  package var judgedFixed: Bool?
  /// The event with which it came into its stage.
  package var entered: Int

  package init(
    caseID: ID<Case>, number: String, procedure: ID<Procedure>, packVersion: String, version: Int, stage: ID<Stage>,
    outcome: Stage.Outcome, service: ID<Service>, category: ID<CityModel.Category>, isConduct: Bool,
    region: ID<Region>, place: ID<Place>? = nil, point: Point? = nil, words: String, agency: ID<Agency>? = nil,
    waitsFor: ID<Role>? = nil, waitsForAgency: ID<Agency>? = nil, reporter: ID<Person>? = nil, filedAt: Date,
    respondedAt: Date? = nil, due: Due? = nil, finishedAt: Date? = nil, closedAt: Date? = nil,
    isReleased: Bool = false, joined: Int = 0, reopenings: Int = 0, judgedFixed: Bool? = nil,
    entered: Int = 1
  ) {
    self.caseID = caseID
    self.number = number
    self.procedure = procedure
    self.packVersion = packVersion
    self.version = version
    self.stage = stage
    self.outcome = outcome
    self.service = service
    self.category = category
    self.isConduct = isConduct
    self.region = region
    self.place = place
    self.point = point
    self.words = words
    self.agency = agency
    self.waitsFor = waitsFor
    self.waitsForAgency = waitsForAgency
    self.reporter = reporter
    self.filedAt = filedAt
    self.respondedAt = respondedAt
    self.due = due
    self.finishedAt = finishedAt
    self.closedAt = closedAt
    self.isReleased = isReleased
    self.joined = joined
    self.reopenings = reopenings
    self.judgedFixed = judgedFixed
    self.entered = entered
  }

  var opening: CaseOpening {
    CaseOpening(caseID: caseID, number: number, procedure: procedure, packVersion: packVersion)
  }
}
