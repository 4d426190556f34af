import GRDB

/// What cases are counted by.
package enum CaseCountKey: String, CaseIterable, Hashable, Sendable {
  case procedure, service, category, region, stage, outcome
}

extension CaseStore {
  /// How many cases there are of each kind, from counters kept with every event: no case is walked.
  ///
  /// - Parameters:
  ///   - kept: only cases with these values.
  ///   - isConduct: `nil` counts both. Counts of conduct are public, its cases are not.
  package func counts(
    by key: CaseCountKey, where kept: [CaseCountKey: String] = [:], isConduct: Bool? = nil
  ) async throws -> [String: Int] {
    var conditions: [SQL] = kept.map { "\(sql: $0.key.rawValue) = \($0.value)" }
    if let isConduct { conditions.append("is_conduct = \(isConduct)") }
    let condition: SQL = conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND ")
    let query: SQL = """
      SELECT \(sql: key.rawValue) AS kind, sum(cases) AS cases FROM case_count WHERE \(condition) GROUP BY kind
      """
    return try await database.read { db in
      let rows = try SQLRequest<Row>(literal: query).fetchAll(db)
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["kind"], $0["cases"]) })
    }
  }
}
