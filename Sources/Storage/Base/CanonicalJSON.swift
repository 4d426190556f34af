import CityModel
import Foundation

/// JSON whose bytes follow from the value alone: keys sorted, times as `2026-11-23T01:30:00.000Z`.
///
/// Sets have no order and so no canonical bytes: nothing that is hashed holds one.
package func canonicalJSON(_ value: some Encodable) throws -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  encoder.dateEncodingStrategy = .custom { date, encoder in
    var container = encoder.singleValueContainer()
    try container.encode(timestamp(date))
  }
  return [UInt8](try encoder.encode(value))
}

/// Reads what `canonicalJSON` wrote.
package func fromCanonicalJSON<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
  let decoder = JSONDecoder()
  decoder.dateDecodingStrategy = .custom { decoder in
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = date(timestamp: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is no time")
    }
    return date
  }
  return try decoder.decode(type, from: Data(bytes))
}

private let dayMilliseconds: Int64 = 86_400_000

/// Written by hand: the formatter of Foundation cuts where binary fractions of a second need rounding.
func timestamp(_ date: Date) -> String {
  let total = date.inWholeMilliseconds
  let days = Int((Double(total) / Double(dayMilliseconds)).rounded(.down))
  let rest = Int(total - Int64(days) * dayMilliseconds)
  let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
  return "\(CalendarDay(daysSince1970: days))T\(clock.joined(separator: ":")).\(padded(rest % 1000, 3))Z"
}

func date(timestamp text: String) -> Date? {
  let bytes = Array(text.utf8)
  guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "."),
    bytes[23] == UInt8(ascii: "Z"), let day = CalendarDay(text.prefix(10))
  else { return nil }
  func number(_ range: Range<Int>) -> Int64? { Int64(String(decoding: bytes[range], as: UTF8.self)) }
  guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
    let fraction = number(20..<23)
  else { return nil }
  let clock = ((hour * 60 + minute) * 60 + second) * 1000 + fraction
  return Date(milliseconds: Int64(day.daysSince1970) * dayMilliseconds + clock)
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
