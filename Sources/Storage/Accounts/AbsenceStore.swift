package import CityModel
package import Foundation
import GRDB

/// Who is away, and who stands in. One that was ended counts no more.
package struct AbsenceStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// - Throws: `Refusal("absence.overlaps")` where the person is away already on one of the days;
  ///   `Refusal("absence.deputy-away")` where the deputy is.
  package func add(_ absence: Absence) async throws {
    try await database.write { db in
      if try isAway(absence.person, absence, db) { throw Refusal("absence.overlaps") }
      if try isAway(absence.deputy, absence, db) { throw Refusal("absence.deputy-away") }
      try db.execute(
        literal: """
          INSERT INTO absence (id, person_id, deputy_id, first_day, last_day, set_at)
          VALUES (\(absence.id), \(absence.person), \(absence.deputy), \(absence.first.description),
            \(absence.last.description), \(absence.setAt.inWholeMilliseconds))
          """)
    }
  }

  /// Ends an absence of the person's, or calls off one to come; `false` where there is none.
  package func end(_ id: ID<Absence>, of person: ID<Person>, at now: Date) async throws -> Bool {
    try await database.write { db in
      try db.execute(
        literal: """
          UPDATE absence SET ended_at = \(now.inWholeMilliseconds)
          WHERE id = \(id) AND person_id = \(person) AND ended_at IS NULL
          """)
      return db.changesCount == 1
    }
  }

  /// The person's absences that are not over by the day, the earliest first.
  package func all(of person: ID<Person>, from day: CalendarDay) async throws -> [Absence] {
    try lookups.look { db in
      try db.all(
        """
        SELECT * FROM absence WHERE person_id = \(person) AND ended_at IS NULL AND last_day >= \(day.description)
        ORDER BY first_day
        """
      ).map(Absence.init(row:))
    }
  }

  /// The absences for which the person stands in and that are not over by the day, the earliest first.
  package func deputised(by deputy: ID<Person>, from day: CalendarDay) async throws -> [Absence] {
    try lookups.look { db in
      try db.rows(
        """
        SELECT * FROM absence WHERE deputy_id = ? AND ended_at IS NULL AND last_day >= ? ORDER BY first_day, id
        """, [deputy, day.description]
      ).map(Absence.init(row:))
    }
  }

  /// Who stands in for each of the people who is away on the day.
  package func deputies(of people: [ID<Person>], on day: CalendarDay) async throws -> [ID<Person>: ID<Person>] {
    try lookups.look { db in
      var deputies: [ID<Person>: ID<Person>] = [:]
      for person in people {
        let row = try db.first(
          """
          SELECT deputy_id FROM absence
          WHERE person_id = ? AND ended_at IS NULL AND first_day <= ? AND last_day >= ? LIMIT 1
          """, [person, day.description, day.description])
        deputies[person] = row?["deputy_id"]
      }
      return deputies
    }
  }

  private func isAway(_ person: ID<Person>, _ absence: Absence, _ db: Database) throws -> Bool {
    try db.first(
      """
      SELECT 1 FROM absence WHERE person_id = ? AND ended_at IS NULL AND first_day <= ? AND last_day >= ?
      """, [person, absence.last.description, absence.first.description]) != nil
  }
}
