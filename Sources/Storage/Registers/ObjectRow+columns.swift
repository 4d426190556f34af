import Casework
import CityModel
import GRDB

extension ObjectRow {
  init(row: Row) {
    let longitude: Double? = row["longitude"]
    let latitude: Double? = row["latitude"]
    self.init(
      objectID: row["object_id"], register: row["register"], version: row["version"], name: row["name"],
      region: row["region"], words: row["words"],
      point: longitude.flatMap { longitude in latitude.flatMap { Point(longitude: longitude, latitude: $0) } },
      standing: ObjectStanding(rawValue: row["standing"]) ?? .notJudged, openCase: row["open_case"],
      inspected: row.day("inspected"), inspectionDue: row.day("inspection_due"), photos: row["photos"],
      retired: row.day("retired"))
  }

  func write(_ db: Database) throws {
    try db.run(
      """
      INSERT INTO object_row (object_id, register, version, name, region, words, longitude, latitude, standing,
        open_case, inspected, inspection_due, photos, retired)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (object_id) DO UPDATE SET version = excluded.version, name = excluded.name, region = excluded.region,
        words = excluded.words, longitude = excluded.longitude, latitude = excluded.latitude,
        standing = excluded.standing, open_case = excluded.open_case, inspected = excluded.inspected,
        inspection_due = excluded.inspection_due, photos = excluded.photos, retired = excluded.retired
      """,
      [
        objectID, register, version, name, region, words, point?.longitude, point?.latitude, standing.rawValue,
        openCase, inspected?.description, inspectionDue?.description, photos, retired?.description,
      ])
  }
}

extension Row {
  fileprivate func day(_ column: String) -> CalendarDay? { (self[column] as String?).flatMap { CalendarDay($0) } }
}
