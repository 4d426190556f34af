import Foundation

/// Day and time of an instant as a clock in a time zone shows them.
struct WallClock {
  let year: Int64
  /// Months and days count from 1.
  let month: Int64
  let day: Int64
  /// From 0, which is Sunday.
  let dayOfWeek: Int64
  /// From 0.
  let dayOfYear: Int64
  /// Since midnight, as the clock shows it.
  let milliseconds: Int64

  /// - Parameter zone: `UTC`, `+08:00`, or a name of the tz database. `nil` when it is none of these.
  init?(_ instant: Date, in zone: String) {
    guard let offset = zone == "UTC" ? 0 : fixedOffset(zone) ?? namedOffset(zone, at: instant) else { return nil }
    let local = CityModel.milliseconds(of: instant) + offset * 1000
    let days = floorDivided(local, by: 86_400_000)
    let today = CalendarDay(daysSince1970: Int(days)), parts = today.parts
    self.year = Int64(parts.year)
    self.month = Int64(parts.month)
    self.day = Int64(parts.day)
    self.dayOfWeek = Int64(today.weekday % 7)
    let newYear = CalendarDay(year: parts.year, month: 1, day: 1)?.daysSince1970 ?? today.daysSince1970
    self.dayOfYear = Int64(today.daysSince1970 - newYear)
    self.milliseconds = local - days * 86_400_000
  }
}

private func namedOffset(_ zone: String, at instant: Date) -> Int64? {
  TimeZone(identifier: zone).map { Int64($0.secondsFromGMT(for: instant)) }
}
