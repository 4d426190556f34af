/// The beginning of a day (UTC) written `2026-07-01`; `nil` for what is no day of the calendar.
///
/// Days are counted in years that begin in March, so that the leap day is a year's last (Richards, Explanatory Supplement
/// to the Astronomical Almanac, 2013, 15.11).
func secondsSince1970(_ day: String) -> Int? {
  let parts = day.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }) else {
    return nil
  }
  let (year, month, date) = (Int(parts[0]) ?? 0, Int(parts[1]) ?? 0, Int(parts[2]) ?? 0)
  guard (1...9999).contains(year), (1...12).contains(month), (1...length(of: month, year)).contains(date) else {
    return nil
  }
  let marchYear = month > 2 ? year : year - 1
  let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
  let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + date - 1
  return (365 * marchYear + leapDays + dayOfYear - 719_468) * 86_400
}

private func length(of month: Int, _ year: Int) -> Int {
  let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}
