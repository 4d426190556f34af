import Casework
import CityModel
import Foundation
import GRDB

extension CaseRow {
  /// Reads a row of `case_row`.
  init(row: Row) {
    self.init(
      caseID: row["case_id"], number: row["number"], procedure: row["procedure"], packVersion: row["pack_version"],
      version: row["version"], stage: row["stage"], outcome: storedOutcome(row), service: row["service"],
      category: row["category"], isConduct: row["is_conduct"], region: row["region"], place: row["place"],
      point: storedPoint(row), words: row["words"], agency: row["agency"], waitsFor: row["waits_for"],
      waitsForAgency: row["waits_for_agency"], reporter: row["reporter"], filedAt: row.date("filed_at"),
      respondedAt: row.dateIfAny("responded_at"), due: Due(row: row), finishedAt: row.dateIfAny("finished_at"),
      closedAt: row.dateIfAny("closed_at"), isReleased: row["is_released"], joined: row["joined"],
      reopenings: row["reopenings"], judgedFixed: row["judged_fixed"], entered: row["entered"])
  }

  /// Puts the row in the place of an older one; a newer one stays.
  ///
  /// Only the columns that differ are set: SQLite writes every index anew that has a column among those that are set,
  /// whether or not the value is another, and most steps change three columns of thirty.
  func write(_ db: Database) throws {
    let values = values.map { $0?.databaseValue ?? .null }
    guard let old = try db.first(Self.select, [caseID]) else {
      return try db.run(Self.insert, StatementArguments(values))
    }
    guard old["version"] <= version else { return }
    let changed = Self.columns.indices.filter { values[$0] != old[$0] }
    guard !changed.isEmpty else { return }
    let settings = changed.map { "\(Self.columns[$0]) = ?" }.joined(separator: ", ")
    try db.run(
      "UPDATE case_row SET \(settings) WHERE case_id = ?",
      StatementArguments(changed.map { values[$0] } + [caseID.databaseValue]))
  }

  private static let columns = [
    "case_id", "number", "procedure", "pack_version", "version", "stage", "outcome", "service", "category",
    "is_conduct", "region", "place", "longitude", "latitude", "words", "agency", "waits_for", "waits_for_agency",
    "reporter", "filed_at", "responded_at", "due_at", "due_year", "due_is_suspended", "finished_at", "closed_at",
    "is_released", "joined", "reopenings", "judged_fixed", "entered",
  ]

  private static let select = "SELECT \(columns.joined(separator: ", ")) FROM case_row WHERE case_id = ?"

  private static let insert = """
    INSERT INTO case_row (\(columns.joined(separator: ", "))) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
    """

  /// In the order of `columns`.
  private var values: [(any DatabaseValueConvertible)?] {
    [
      caseID, number, procedure, packVersion, version, stage, outcome.rawValue, service, category, isConduct, region,
      place, point?.longitude, point?.latitude, words, agency, waitsFor, waitsForAgency, reporter,
      filedAt.inWholeMilliseconds, respondedAt?.inWholeMilliseconds, due?.date?.inWholeMilliseconds, due?.year,
      due == .suspended, finishedAt?.inWholeMilliseconds, closedAt?.inWholeMilliseconds, isReleased, joined,
      reopenings, judgedFixed, entered,
    ]
  }
}

extension Due {
  /// Reads the three columns that hold a due time; `nil` where no term runs.
  init?(row: Row) {
    if let date = row.dateIfAny("due_at") {
      self = .at(date)
    } else if let year = row["due_year"] as Int? {
      self = .whenPublished(year: year)
    } else if row["due_is_suspended"] {
      self = .suspended
    } else {
      return nil
    }
  }

  var date: Date? { if case .at(let date) = self { date } else { nil } }

  var year: Int? { if case .whenPublished(let year) = self { year } else { nil } }
}

/// - Precondition: only this module writes the column, from the same enum.
func storedOutcome(_ row: Row) -> Stage.Outcome {
  guard let outcome = Stage.Outcome(rawValue: row["outcome"]) else { preconditionFailure("an outcome is of the enum") }
  return outcome
}

private func storedPoint(_ row: Row) -> Point? {
  guard let longitude = row["longitude"] as Double?, let latitude = row["latitude"] as Double? else { return nil }
  return Point(longitude: longitude, latitude: latitude)
}
