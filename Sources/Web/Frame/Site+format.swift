package import CityModel
package import Foundation

extension Site {
  /// The city's zone, in which days and hours are shown.
  package var timeZone: TimeZone { TimeZone(identifier: pack.city.timeZone) ?? .gmt }

  var wording: Wording { Wording(texts: house.texts, language: language, pack: pack) }

  package func day(_ day: CalendarDay) -> String { wording.day(day) }

  package func period(_ period: Period) -> String { wording.period(period) }

  package func number(_ value: Double, decimals: Int = 1) -> String { wording.number(value, decimals: decimals) }

  package func number(_ value: Int) -> String { wording.number(value) }

  package func value(_ value: Value) -> String { wording.value(value) }

  package func day(_ instant: Date) -> String { day(calendarDay(instant)) }

  /// `2026年11月23日 14:05` or `23 November 2026, 14:05`, in the city's time.
  package func time(_ instant: Date) -> String {
    let (hour, minute) = clock(instant)
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return day(instant) + (language == .chinese ? " " : ", ") + clock
  }

  /// For the `datetime` attribute of a `time` element: `2026-11-23T14:05+08:00`.
  package func machineTime(_ instant: Date) -> String { instant.formatted(.iso8601) }

  package func calendarDay(_ instant: Date) -> CalendarDay {
    CalendarDay(daysSince1970: Int((Double(localSeconds(instant)) / 86_400).rounded(.down)))
  }

  private func clock(_ instant: Date) -> (hour: Int, minute: Int) {
    let second = (localSeconds(instant) % 86_400 + 86_400) % 86_400
    return (second / 3600, second % 3600 / 60)
  }

  private func localSeconds(_ instant: Date) -> Int {
    Int(instant.timeIntervalSince1970.rounded(.down)) + timeZone.secondsFromGMT(for: instant)
  }

}
