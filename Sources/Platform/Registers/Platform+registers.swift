package import Casework
import Checkup
package import CityModel
import Foundation
import Storage

extension Platform {
  /// Most points on one map of a register: beyond that they lie on one another.
  package static let mostPoints = 2000
  package static let registerPageSize = 50

  /// Every register of the pack, in its order.
  package func registers() async throws -> [RegisterSummary] {
    let edition = try await current()
    var summaries: [RegisterSummary] = []
    for register in edition.pack.registers {
      try await freshen(register, edition)
      summaries.append(
        RegisterSummary(
          register: register, standard: edition.pack.standard(of: register.id),
          count: try await store.objects.tallies(register.id).registerCount))
    }
    return summaries
  }

  /// - Throws: `page.not-found`.
  package func register(_ id: ID<Register>, _ query: RegisterQuery, viewer: Viewer) async throws -> RegisterView {
    let edition = try await current()
    let register = try edition.register(id)
    try await freshen(register, edition)
    let filter = filter(register, query, edition.pack)
    let page = try await store.objects.list(filter, limit: Self.registerPageSize, after: query.after)
    let tallies = try await store.objects.tallies(id)
    let standard = edition.pack.standard(of: id)
    let today = edition.clock.day(of: now)
    return RegisterView(
      register: register, standard: standard, clauses: standard?.clauses.filter { $0.isInForce(on: today) } ?? [],
      count: tallies.registerCount, byRegion: tallies.byRegion(edition.pack), rows: page.rows, next: page.next,
      located: try await store.objects.located(filter, limit: Self.mostPoints),
      keepers: register.keeper.agencies.compactMap(edition.pack.agency),
      mayKeep: try await !access(to: register, viewer, edition).keepers.isEmpty,
      indicators: edition.pack.indicators(over: id))
  }

  private func filter(_ register: Register, _ query: RegisterQuery, _ pack: Pack) -> ObjectFilter {
    ObjectFilter(
      register.id, regions: query.region.map { [$0] + pack.regions(inside: $0) }, standing: query.standing,
      text: String(query.text.prefix(60)))
  }

  /// The public fields of every object of the query, page after page: what a table or a map of another system takes.
  ///
  /// - Parameter take: told of each object, in the order of names.
  package func exportRegister(
    _ id: ID<Register>, _ query: RegisterQuery, _ take: (Register, ObjectRow, RegisterObject) throws -> Void
  ) async throws {
    let edition = try await current()
    let register = try edition.register(id)
    try await freshen(register, edition)
    let filter = filter(register, query, edition.pack)
    var cursor: ObjectCursor?
    repeat {
      let page = try await store.objects.list(filter, limit: ObjectStore.mostRows, after: cursor)
      for row in page.rows {
        guard let object = try await store.objects.object(row.objectID) else { continue }
        try take(register, row, object)
      }
      cursor = page.next
    } while cursor != nil
  }
}

extension [ObjectTally] {
  var registerCount: RegisterCount {
    RegisterCount(reduce(into: [:]) { counts, tally in counts[tally.standing, default: 0] += tally.objects })
  }

  func byRegion(_ pack: Pack) -> [(region: Region, count: RegisterCount)] {
    let groups = Dictionary(grouping: self, by: \.region)
    return pack.regions.compactMap { region in groups[region.id].map { (region, $0.registerCount) } }
  }
}
