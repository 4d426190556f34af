import Casework
package import CityModel
package import Foundation

/// Which cases a list shows. What is `nil` does not narrow it.
package struct CaseFilter: Hashable, Sendable {
  package var procedure: ID<Procedure>?
  /// `false` for everything the public sees.
  package var isConduct: Bool?
  package var service: ID<Service>?
  package var category: ID<CityModel.Category>?
  package var regions: [ID<Region>]?
  package var stages: [ID<Stage>]?
  package var outcome: Stage.Outcome?
  package var agency: ID<Agency>?
  package var reporter: ID<Person>?
  package var desk: Desk?
  /// Desks that are shown together with it: those of people who are away.
  package var otherDesks: [Desk] = []
  package var isReleased: Bool?
  package var filedFrom: Date?
  package var filedBefore: Date?
  package var box: Box?

  package init(
    procedure: ID<Procedure>? = nil, isConduct: Bool? = nil, service: ID<Service>? = nil,
    category: ID<CityModel.Category>? = nil, regions: [ID<Region>]? = nil, stages: [ID<Stage>]? = nil,
    outcome: Stage.Outcome? = nil, agency: ID<Agency>? = nil, reporter: ID<Person>? = nil, desk: Desk? = nil,
    isReleased: Bool? = nil, filedFrom: Date? = nil, filedBefore: Date? = nil, box: Box? = nil
  ) {
    self.procedure = procedure
    self.isConduct = isConduct
    self.service = service
    self.category = category
    self.regions = regions
    self.stages = stages
    self.outcome = outcome
    self.agency = agency
    self.reporter = reporter
    self.desk = desk
    self.isReleased = isReleased
    self.filedFrom = filedFrom
    self.filedBefore = filedBefore
    self.box = box
  }

  /// What lies before the holders of a role in an agency: cases that wait for the role, there or anywhere.
  package struct Desk: Hashable, Sendable {
    package let role: ID<Role>
    package let agency: ID<Agency>

    package init(role: ID<Role>, agency: ID<Agency>) {
      self.role = role
      self.agency = agency
    }
  }

  /// A piece of the map, in degrees; its edges are in it.
  package struct Box: Hashable, Sendable {
    package let south: Double
    package let west: Double
    package let north: Double
    package let east: Double

    package init(south: Double, west: Double, north: Double, east: Double) {
      self.south = south
      self.west = west
      self.north = north
      self.east = east
    }
  }
}
