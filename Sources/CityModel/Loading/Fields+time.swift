import Foundation

extension Fields {
  /// A name of the tz database that this machine knows.
  func timeZone(_ key: String) -> String {
    guard let name = optionalText(key) else { return "" }
    if !TimeZone.knownTimeZoneIdentifiers.contains(name), name != "UTC" {
      report(
        "pack.unknown-time-zone", "'\(name)' is not a time zone", at: key,
        hint: didYouMean(name, TimeZone.knownTimeZoneIdentifiers) ?? "write it as in the tz database: Asia/Shanghai")
    }
    return name
  }

  /// Spans of a day, in order and apart: `["09:00-12:00", "13:00-17:00"]`.
  func workingHours(_ key: String) -> WorkingHours {
    var spans: [Range<Int>] = []
    for (text, location) in texts(key) {
      guard let span = hours(text) else {
        reading.report(
          "pack.bad-hours", "'\(text)' is no span of hours", at: location,
          hint: "write it as 09:00-12:00, the earlier first")
        continue
      }
      if let last = spans.last, span.lowerBound < last.upperBound {
        reading.report("pack.bad-hours", "'\(text)' begins before the span ahead of it ends", at: location)
      }
      spans.append(span)
    }
    return WorkingHours(spans: spans)
  }

  private func hours(_ text: String) -> Range<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
    guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else { return nil }
    return from..<to
  }

  /// Minutes after midnight; 24:00 is the end of the day.
  private func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60, hours * 60 + minutes <= 24 * 60
    else { return nil }
    return hours * 60 + minutes
  }
}
