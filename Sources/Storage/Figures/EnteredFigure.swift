package import CityModel
package import Foundation
import GRDB

/// A value as an agency entered it, and what became of it (填报值).
package struct EnteredFigure: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case entered, approved, rejected
  }

  /// What a value is of. Of each source at most one counts.
  package struct Place: Hashable, Sendable {
    package let indicator: ID<Indicator>
    package let region: ID<Region>
    package let period: Period

    package init(indicator: ID<Indicator>, region: ID<Region>, period: Period) {
      self.indicator = indicator
      self.region = region
      self.period = period
    }
  }

  package let id: ID<Observation>
  package let place: Place
  /// `nil`: sought and not found.
  package let value: Value?
  package let source: ID<Source>
  package let note: String?
  /// The name of a stored file.
  package let evidence: String?
  package let agency: ID<Agency>
  package let enteredBy: ID<Person>
  package let enteredAt: Date
  /// The entry, or the pack's observation, that it takes the place of.
  package let corrects: ID<Observation>?
  package let decision: Decision?

  package struct Decision: Hashable, Sendable {
    package let state: State
    package let reason: String?
    package let by: ID<Person>
    package let at: Date
  }

  package var state: State { decision?.state ?? .entered }

  package init(
    id: ID<Observation>, place: Place, value: Value?, source: ID<Source>, note: String?, evidence: String?,
    agency: ID<Agency>, enteredBy: ID<Person>, enteredAt: Date, corrects: ID<Observation>?
  ) {
    self.id = id
    self.place = place
    self.value = value
    self.source = source
    self.note = note
    self.evidence = evidence
    self.agency = agency
    self.enteredBy = enteredBy
    self.enteredAt = enteredAt
    self.corrects = corrects
    self.decision = nil
  }

  init(row: Row) {
    id = row["id"]
    place = Place(
      indicator: row["indicator"], region: row["region"], period: Period(row["period"] as String) ?? .notStated)
    let relation = (row["relation"] as String?).flatMap(Value.Relation.init(rawValue:))
    value = relation.map { Value($0, (row["value"] as String?) ?? "") }
    source = row["source"]
    note = row["note"]
    evidence = row["evidence"]
    agency = row["agency"]
    enteredBy = row["entered_by"]
    enteredAt = row.date("entered_at")
    corrects = row["corrects"]
    decision = (row["verdict"] as String?).flatMap(State.init(rawValue:)).map { state in
      Decision(state: state, reason: row["reason"], by: row["decided_by"], at: row.date("decided_at"))
    }
  }

  func insert(_ db: Database) throws {
    try db.run(
      """
      INSERT INTO figure (id, indicator, region, period, relation, value, source, note, evidence, agency, entered_by,
        entered_at, corrects) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, place.indicator, place.region, place.period.description, value?.relation.rawValue, value?.text, source,
        note, evidence, agency, enteredBy, enteredAt.inWholeMilliseconds, corrects,
      ])
  }
}
