import CityModel
import Foundation
import Testing

@testable import Casework

/// The made-up town of `cities/example`, its one procedure and its clock.
struct Exampleton {
  let pack: Pack
  let procedure: Procedure
  let clock: WorkClock

  /// - Parameter extra: files put over those of the pack, by path: a further year of the calendar, outlines.
  init(_ extra: [String: String] = [:]) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../cities/example")
      .standardized
    let files = try #require(PackFiles.folder(folder).value).files
    let checked = loadPack(PackFiles(files: files.merging(extra.mapValues { Array($0.utf8) }) { $1 }))
    pack = try #require(checked.value, "\(checked.diagnostics)")
    procedure = try #require(pack.procedure("street-report"))
    clock = try #require(WorkClock(pack))
  }

  /// The town with the calendar of 2027 loaded, made up as all of it: off on New Year's Day, made up on Sunday the 3rd.
  static func knowing2027() throws -> Exampleton {
    try Exampleton([
      "calendar/2027.csv": """
      date,kind,name_zh,name_en
      2027-01-01,day-off,元旦,New Year's Day
      2027-01-03,make-up,元旦,New Year's Day

      """
    ])
  }

  /// The town with outlines: the east a square with a pond cut out of it, the west the square beside it.
  static func withOutlines() throws -> Exampleton {
    try Exampleton([
      "regions.geojson": """
      { "type": "FeatureCollection", "features": [
        { "type": "Feature", "properties": { "adcode": "990100" }, "geometry": { "type": "Polygon", "coordinates":
          [[[106, 31], [108, 31], [108, 33], [106, 33], [106, 31]]] } },
        { "type": "Feature", "properties": { "adcode": "990101" }, "geometry": { "type": "Polygon", "coordinates":
          [[[107, 31], [108, 31], [108, 32], [107, 32], [107, 31]],
           [[107.4, 31.4], [107.6, 31.4], [107.6, 31.6], [107.4, 31.6], [107.4, 31.4]]] } },
        { "type": "Feature", "properties": { "adcode": "990102" }, "geometry": { "type": "Polygon", "coordinates":
          [[[106, 31], [107, 31], [107, 32], [106, 32], [106, 31]]] } }
      ] }
      """
    ])
  }
}

extension WorkClock {
  /// Reads `2026-11-23 10:00`, or `11-23 10:00` for 2026, as the city's clocks show it.
  func moment(_ text: String) throws -> Date {
    let parts = text.split(separator: " ")
    let date = try #require(parts.first.map { $0.count == 5 ? "2026-\($0)" : String($0) })
    let day = try #require(CalendarDay(date), "no day: \(text)")
    let time = try #require(parts.last).split(separator: ":").compactMap { Int($0) }
    try #require(time.count == 2 && parts.count == 2, "no time: \(text)")
    return moment(day, minute: time[0] * 60 + time[1])
  }

  /// As `moment` reads it, without the year 2026.
  func text(_ moment: Date) -> String {
    let day = day(of: moment)
    let minute = Int(moment.timeIntervalSince(self.moment(day, minute: 0)) / 60)
    let time = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return (day.year == 2026 ? String(day.description.dropFirst(5)) : day.description) + " " + time
  }

  func text(_ due: Due) -> String {
    switch due {
    case .at(let moment): text(moment)
    case .whenPublished(let year): "undated until \(year) is published"
    case .suspended: "suspended"
    }
  }
}
