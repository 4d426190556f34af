import CityModel
import Foundation
import Testing

@testable import Casework

/// A procedure of a pack, and everything that a random walk over it asks of its city.
struct WalkTown: CustomTestStringConvertible, Sendable {
  let pack: Pack
  let procedure: Procedure
  let clock: WorkClock
  /// A county or the like, where every case of a walk lies.
  let region: ID<Region>

  var testDescription: String { "\(pack.city.id)/\(procedure.id)" }

  /// Every procedure of every pack under `cities/`.
  static func all() throws -> [WalkTown] {
    let cities = URL(filePath: #filePath).appending(path: "../../../../cities").standardized
    let packs = try FileManager.default.contentsOfDirectory(at: cities, includingPropertiesForKeys: nil)
    try #require(!packs.isEmpty)
    return try packs.sorted { $0.path < $1.path }.flatMap(towns)
  }

  private static func towns(in folder: URL) throws -> [WalkTown] {
    let checked = loadPack(try #require(PackFiles.folder(folder).value))
    let pack = try #require(checked.value, "\(checked.diagnostics)")
    let clock = try #require(WorkClock(pack))
    let region = try #require(pack.regions.first { $0.parent == pack.city.region && $0.validTo == nil })
    return pack.procedures.map { WalkTown(pack: pack, procedure: $0, clock: clock, region: region.id) }
  }

  /// Every agency in every role that it holds.
  var offices: [Actor] {
    pack.agencies.flatMap { agency in
      agency.roles.map { Actor(person: ID("\(agency.id)-1"), role: $0, agency: agency.id) }
    }
  }

  /// Those who hold the role, in every agency that does.
  func people(holding role: ID<Role>) -> [ID<Person>] {
    pack.agencies.filter { $0.roles.contains(role) }.flatMap { people(of: $0.id) }
  }

  func people(of agency: ID<Agency>) -> [ID<Person>] { (1...6).map { ID("\(agency)-\($0)") } }
}
