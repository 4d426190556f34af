import Casework
package import CityModel
import GRDB

/// Which living objects of a register a list is of.
package struct ObjectFilter: Hashable, Sendable {
  package var register: ID<Register>
  /// `nil`: everywhere.
  package var regions: [ID<Region>]?
  package var standing: ObjectStanding?
  /// Part of the name; empty: any.
  package var text: String

  package init(
    _ register: ID<Register>, regions: [ID<Region>]? = nil, standing: ObjectStanding? = nil, text: String = ""
  ) {
    self.register = register
    self.regions = regions
    self.standing = standing
    self.text = text
  }
}

extension ObjectFilter {
  /// In the order of names. Several regions are asked one by one, each in the order of its index and at most `limit`
  /// rows long, and then put together.
  func query(limit: Int, after cursor: ObjectCursor?, located: Bool = false) -> SQL {
    let common = conditions(after: cursor, located: located)
    let places: [[SQL]] = regions.map { regions in Set(regions).sorted().map { ["region = \($0)"] } } ?? [[]]
    precondition(places.count <= 100, "a list is of at most 100 regions")
    if places.isEmpty { return "SELECT * FROM object_row WHERE FALSE" }
    let pieces = places.map { place -> SQL in
      let condition = (common + place).joined(separator: " AND ")
      return "SELECT * FROM (SELECT * FROM object_row WHERE \(condition) ORDER BY name, object_id LIMIT \(limit))"
    }
    return "\(pieces.joined(separator: " UNION ALL ")) ORDER BY name, object_id LIMIT \(limit)"
  }

  private func conditions(after cursor: ObjectCursor?, located: Bool) -> [SQL] {
    var all: [SQL] = ["register = \(register)", "retired IS NULL"]
    if let standing { all.append("standing = \(standing.rawValue)") }
    if !text.isEmpty { all.append("instr(lower(name), lower(\(text))) > 0") }
    if located { all.append("longitude IS NOT NULL") }
    if let cursor { all.append("(name, object_id) > (\(cursor.name), \(cursor.objectID))") }
    return all
  }
}
