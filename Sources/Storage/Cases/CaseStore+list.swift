import Casework
package import CityModel
package import Foundation
import GRDB

extension CaseStore {
  static let mostRows = 200

  /// One page of the cases that the filter lets through.
  ///
  /// - Precondition: `limit` is 1...200, and there are at most 100 regions.
  package func list(
    _ filter: CaseFilter, order: CaseOrder = .newest, limit: Int = 50, after cursor: CaseCursor? = nil
  ) async throws -> CasePage {
    precondition((1...Self.mostRows).contains(limit), "a page has 1 to 200 cases")
    let query = filter.query(order: order, limit: limit + 1, after: cursor)
    let rows = try await database.read { db in
      try SQLRequest<Row>(literal: query).fetchAll(db).map { (CaseRow(row: $0), $0[order.position] as Int64) }
    }
    let page = rows.prefix(limit)
    let next = rows.count > limit ? page.last.map { CaseCursor(position: $0.1, caseID: $0.0.caseID) } : nil
    return CasePage(rows: page.map(\.0), next: next)
  }

  /// Open cases of the category, none of a conduct service, in a square around the point, filed since then, the newest first.
  ///
  /// The square's corners are farther than `metres`: the caller measures the distance.
  package func nearby(
    procedure: ID<Procedure>, category: ID<CityModel.Category>, around point: Point, metres: Double, since: Date,
    limit: Int = 20
  ) async throws -> [CaseRow] {
    let box = CaseFilter.Box(around: point, metres: metres)
    return try await database.read { db in
      try db.all(
        """
        SELECT * FROM case_row
        WHERE procedure = \(procedure) AND category = \(category) AND is_conduct = 0 AND outcome = 'open' AND \(box.condition)
          AND filed_at >= \(since.inWholeMilliseconds)
        ORDER BY filed_at DESC, case_id DESC LIMIT \(limit)
        """
      ).map(CaseRow.init(row:))
    }
  }
}

extension CaseOrder {
  /// The name under which a cursor's position is read back.
  var position: String {
    switch self {
    case .newest: "filed_at"
    case .due: "due_order"
    }
  }
}

extension CaseFilter {
  /// The whole query. What an index cannot give in order at once (several regions, a desk's two halves) is asked
  /// piece by piece, each at most `limit` rows long, and then put in order.
  func query(order: CaseOrder, limit: Int, after cursor: CaseCursor?) -> SQL {
    let common = conditions + (cursor.map { [order.behind($0)] } ?? [])
    let pieces = alternatives.map { alternative -> SQL in
      let condition = (alternative + common).joined(separator: " AND ")
      return "SELECT * FROM (SELECT * FROM case_row WHERE \(condition) ORDER BY \(order.clause) LIMIT \(limit))"
    }
    return "\(pieces.joined(separator: " UNION ALL ")) ORDER BY \(order.clause) LIMIT \(limit)"
  }

  /// One list of conditions for each piece that an index holds in order.
  private var alternatives: [[SQL]] {
    let byRegion: [[SQL]] = regions.map { regions in Set(regions).sorted().map { ["region = \($0)"] } } ?? [[]]
    precondition(byRegion.count <= 100, "a list is of at most 100 regions")
    let byDesk = desk.map { desk in desks(desk).flatMap(\.halves) } ?? [[]]
    let all = byRegion.flatMap { region in byDesk.map { region + $0 } }
    return all.isEmpty ? [["FALSE"]] : all
  }

  /// Each role once: people of one agency, so that no case lies on two of them.
  private func desks(_ own: Desk) -> [Desk] {
    var seen: Set<ID<Role>> = []
    return ([own] + otherDesks).filter { seen.insert($0.role).inserted }
  }

  private var conditions: [SQL] {
    var all: [SQL] = ["TRUE"]
    if let procedure { all.append("procedure = \(procedure)") }
    if let isConduct { all.append("is_conduct = \(isConduct)") }
    if let service { all.append("service = \(service)") }
    if let category { all.append("category = \(category)") }
    if let stages { all.append("stage IN \(stages)") }
    if let outcome { all.append("outcome = \(outcome.rawValue)") }
    if let agency { all.append("agency = \(agency)") }
    if let reporter { all.append("reporter = \(reporter)") }
    if let isReleased { all.append("is_released = \(isReleased)") }
    if let filedFrom { all.append("filed_at >= \(filedFrom.inWholeMilliseconds)") }
    if let filedBefore { all.append("filed_at < \(filedBefore.inWholeMilliseconds)") }
    if let box { all.append(box.condition) }
    return all
  }
}

extension CaseFilter.Box {
  /// A square with the point in its middle. One degree of latitude is 111 320 m.
  init(around point: Point, metres: Double) {
    let high = metres / 111_320
    let wide = high / max(0.01, cos(point.latitude * .pi / 180))
    self.init(
      south: point.latitude - high, west: point.longitude - wide, north: point.latitude + high,
      east: point.longitude + wide)
  }

  var condition: SQL { "latitude BETWEEN \(south) AND \(north) AND longitude BETWEEN \(west) AND \(east)" }
}

extension CaseFilter.Desk {
  /// What waits for the role anywhere, and what waits for it in the agency.
  fileprivate var halves: [[SQL]] {
    [["waits_for = \(role)", "waits_for_agency IS NULL"], ["waits_for = \(role)", "waits_for_agency = \(agency)"]]
  }
}
