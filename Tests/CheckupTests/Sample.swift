import CityModel
import Foundation

@testable import Checkup

/// Small values for tests, read from text.
enum Sample {
  static let text = LocalizedText(zh: "", en: "")

  /// The part of a row between bars, without the blanks around it.
  static func columns(_ row: Substring) -> [String] {
    row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The words between blanks.
  static func words(_ text: some StringProtocol) -> [String] { String(text).split(separator: " ").map(String.init) }

  static func indicator(
    _ id: ID<Indicator> = "x", _ direction: Indicator.Direction = .up, _ nature: Indicator.Nature = .stock,
    feature: ID<Feature>? = nil, origin: Indicator.Origin = .observed, aim: ClosedRange<Double>? = nil
  ) -> Indicator {
    Indicator(
      id: id, name: text, definition: text, unit: text, direction: direction, nature: nature, feature: feature,
      origin: origin, duty: ReportingDuty(aim: aim))
  }

  /// Reads `>63`, `26.7`, `<<30`, `Ⅳ`; `-` is a value that was sought and not found.
  static func value(_ text: String) -> Value? {
    if text == "-" { return nil }
    let relation = Value.Relation.allCases.filter { text.hasPrefix($0.rawValue) }.max {
      $0.rawValue.count < $1.rawValue.count
    }
    return Value(relation ?? .equal, String(text.dropFirst(relation?.rawValue.count ?? 0)))
  }

  /// Reads `26.7 2023-05-31`; with no date the period is not stated.
  static func observation(
    _ words: String, id: ID<Observation> = "o", of indicator: ID<Indicator> = "x", in region: ID<Region> = "city",
    source: ID<Source> = "a"
  ) -> Observation {
    let parts = words.split(separator: " ").map(String.init)
    guard let first = parts.first, let period = Period(parts.count > 1 ? parts[1] : "") else {
      preconditionFailure("'\(words)' is no observation")
    }
    return Observation(
      id: id, indicator: indicator, region: region, period: period, value: value(first), source: source,
      isDerived: false, note: nil)
  }

  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("'\(text)' is no day") }
    return day
  }

  static func period(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure("'\(text)' is no period") }
    return period
  }

  /// Hour 0 is 2026-03-01 00:00 UTC.
  static func hour(_ hour: Double) -> Date { Date(timeIntervalSince1970: 1_772_323_200 + hour * 3600) }
}

/// A number for a table: two decimals at most, no zeros at the end.
func short(_ number: Double?) -> String {
  guard let number else { return "-" }
  var text = decimalText(number, decimals: 2)
  while text.contains(".") && (text.hasSuffix("0") || text.hasSuffix(".")) { text.removeLast() }
  return text
}

func short(_ interval: ClosedRange<Double>?) -> String {
  interval.map { "[\(short($0.lowerBound)), \(short($0.upperBound))]" } ?? "-"
}

/// A statement with what fills its blanks, in the order of their names: `distance.before days=0 months=5`.
func words(_ statement: Statement) -> String {
  ([statement.code] + statement.blanks.sorted { $0.key < $1.key }.map { "\($0.key)=\(words($0.value))" })
    .joined(separator: " ")
}

private func words(_ blank: Statement.Blank) -> String {
  switch blank {
  case .count(let count): String(count)
  case .number(let number), .measure(let number): short(number)
  case .day(let day): day.description
  case .period(let period): period.description
  case .id(let id): id
  }
}
