package import Casework
package import Checkup
package import CityModel

/// A register in the list of all.
package struct RegisterSummary: Sendable {
  package let register: Register
  /// `nil`: its objects are held to nothing yet.
  package let standard: Standard?
  package let count: RegisterCount
}

/// What somebody asked to see of a register.
package struct RegisterQuery: Sendable, Hashable {
  package var region: ID<Region>?
  package var standing: ObjectStanding?
  package var text: String
  package var after: ObjectCursor?

  package init(
    region: ID<Region>? = nil, standing: ObjectStanding? = nil, text: String = "", after: ObjectCursor? = nil
  ) {
    self.region = region
    self.standing = standing
    self.text = text
    self.after = after
  }
}

/// One page of a register.
package struct RegisterView: Sendable {
  package let register: Register
  package let standard: Standard?
  /// The clauses in force today.
  package let clauses: [Standard.Clause]
  /// Over all living objects, whatever was asked.
  package let count: RegisterCount
  /// By region, in the pack's order; regions without objects are left out.
  package let byRegion: [(region: Region, count: RegisterCount)]
  package let rows: [ObjectRow]
  package let next: ObjectCursor?
  /// Objects of the query with a point, for the map; at most `Platform.mostPoints`.
  package let located: [ObjectRow]
  package let keepers: [Agency]
  /// Whether the viewer enters and inspects objects here.
  package let mayKeep: Bool
  package let indicators: [Indicator]
}
