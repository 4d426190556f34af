package import CityModel
package import Foundation
import GRDB

/// What somebody with the right to do so says of an entry.
package struct FigureVerdict: Sendable {
  package let state: EnteredFigure.State
  /// Needed to reject.
  package let reason: String?
  package let by: ID<Person>
  package let at: Date

  package init(_ state: EnteredFigure.State, reason: String? = nil, by: ID<Person>, at: Date) {
    self.state = state
    self.reason = reason
    self.by = by
    self.at = at
  }
}

extension FigureStore {
  /// Gives the next values to enter, and `nil` at the end; asked on the database's thread. It may throw to stop.
  package typealias Batches = @Sendable () throws -> [EnteredFigure]?
  /// The value that the pack itself has of a place from a source.
  package typealias Seeds = @Sendable (EnteredFigure.Place, ID<Source>) -> Observation?

  /// Writes all that differ from what is there, or nothing: in one transaction, which any error takes back.
  ///
  /// A value that takes the place of another names it as corrected.
  ///
  /// - Throws: `figures.locked` when the period of one is locked.
  package func enter(_ next: @escaping Batches, seeds: @escaping Seeds) async throws -> FigureDifference {
    try await database.write { db in
      var locks = Locks()
      return try Self.differences(next, seeds, db) { figure, corrects in
        guard try !locks.contain(figure, db) else { throw Refusal("figures.locked") }
        try figure.correcting(corrects).insert(db)
      }
    }
  }

  /// What entering them would change; nothing is written.
  package func compare(_ next: @escaping Batches, seeds: @escaping Seeds) async throws -> FigureDifference {
    try await database.read { db in try Self.differences(next, seeds, db) { _, _ in } }
  }

  private static func differences(
    _ next: Batches, _ seeds: Seeds, _ db: Database, each: (EnteredFigure, ID<Observation>?) throws -> Void
  ) throws -> FigureDifference {
    var difference = FigureDifference()
    while let figures = try next() {
      for figure in figures {
        let entry = try current(figure.place, figure.source, db)
        let seed = entry == nil ? seeds(figure.place, figure.source) : nil
        if entry.map(figure.says(as:)) ?? seed.map({ $0.value == figure.value }) ?? false {
          difference.unchanged += 1
          continue
        }
        let earlier = entry?.id ?? seed?.id
        if earlier == nil {
          difference.new += 1
        } else {
          difference.add(.init(place: figure.place, from: entry.map(\.value) ?? seed?.value, to: figure.value))
        }
        try each(figure, earlier)
      }
    }
    return difference
  }

  /// - Throws: `figures.decided` when one was decided before, or replaced by a later entry: none is then.
  package func decide(_ figures: [ID<Observation>], _ verdict: FigureVerdict) async throws {
    try await database.write { db in
      for figure in figures {
        guard let row = try db.first(Self.undecided, [figure]) else { throw Refusal("figures.decided") }
        let sequence: Int = row["sequence"]
        try db.run(
          """
          INSERT INTO figure_decision (figure, verdict, reason, decided_by, decided_at) VALUES (?, ?, ?, ?, ?)
          """,
          [sequence, verdict.state.rawValue, verdict.reason, verdict.by, verdict.at.inWholeMilliseconds])
      }
    }
  }

  private static let undecided = """
    SELECT sequence FROM figure f WHERE id = ? AND NOT EXISTS (SELECT 1 FROM figure_decision WHERE figure = f.sequence)
      AND NOT EXISTS (SELECT 1 FROM figure n WHERE n.indicator = f.indicator AND n.region = f.region
        AND n.period = f.period AND n.source = f.source AND n.sequence > f.sequence)
    """

  /// Locks a period of an agency, or opens it again.
  package func setLock(
    _ isLocked: Bool, agency: ID<Agency>, period: Period, reason: String?, by: ID<Person>, at now: Date
  ) async throws {
    try await database.write { db in
      try db.run(
        "INSERT INTO figure_lock (agency, period, is_locked, reason, set_by, set_at) VALUES (?, ?, ?, ?, ?, ?)",
        [agency, period.description, isLocked, reason, by, now.inWholeMilliseconds])
    }
  }
}

/// The locks of each agency that was asked for, looked up once a transaction.
private struct Locks {
  private var known: [ID<Agency>: [Period]] = [:]

  mutating func contain(_ figure: EnteredFigure, _ db: Database) throws -> Bool {
    if known[figure.agency] == nil { known[figure.agency] = try FigureStore.locked(figure.agency, db) }
    return known[figure.agency, default: []].contains { $0.encloses(figure.place.period) }
  }
}

extension EnteredFigure {
  /// Whether nothing would change if this were entered over the other.
  fileprivate func says(as other: EnteredFigure) -> Bool {
    value == other.value && source == other.source && note == other.note
  }

  fileprivate func correcting(_ earlier: ID<Observation>?) -> EnteredFigure {
    EnteredFigure(
      id: id, place: place, value: value, source: source, note: note, evidence: evidence, agency: agency,
      enteredBy: enteredBy, enteredAt: enteredAt, corrects: earlier)
  }
}

extension Period {
  /// Whether every day of the other lies in it.
  package func encloses(_ other: Period) -> Bool {
    guard let first, let last, let otherFirst = other.first, let otherLast = other.last else { return false }
    return first <= otherFirst && otherLast <= last
  }
}
