import Casework
import CityModel
import GRDB

extension Store {
  /// Makes every row of the lists anew from the histories, page by page, while the server may serve.
  ///
  /// A row that has moved on meanwhile stays as it is.
  ///
  /// - Returns: how many cases there are.
  package func rebuild(
    progress: @Sendable (_ cases: Int) -> Void = { _ in }, using fold: @escaping Fold
  ) async throws -> Int {
    var last: ID<Case> = ""
    var cases = 0
    while true {
      let after = last
      let page = try await database.write { db in try rebuildPage(after: after, db, fold) }
      guard let end = page.last else { return cases }
      last = end
      cases += page.count
      progress(cases)
    }
  }
}

private func rebuildPage(after last: ID<Case>, _ db: Database, _ fold: Fold) throws -> [ID<Case>] {
  let openings = try Row.fetchAll(
    db, sql: "SELECT * FROM case_opening WHERE case_id > ? ORDER BY case_id LIMIT 200", arguments: [last])
  return try openings.map { row in
    let history = try StoredHistory(opening: row, db)
    try fold(history).write(db)
    return history.opening.caseID
  }
}
