/// A line that is nothing but a date, and how it is written.
enum DateForm: Hashable, Sendable {
  /// 2026年3月5日
  case prescribed
  /// 2026年03月05日
  case padded
  /// 二〇二六年三月五日
  case ideographic
  /// 2026.3.5, 2026-03-05, ２０２６年３月５日
  case other

  /// `nil`: the line is no date.
  init?(_ text: [Unicode.Scalar]) {
    let letters = text.filter { $0 != " " && $0 != "\u{3000}" }
    guard (6...16).contains(letters.count) else { return nil }
    let parts = letters.split(whereSeparator: { Self.separators.contains($0) })
    guard parts.count == 3 else { return nil }
    let isWritten = letters.last == "日" && letters.contains("年") && letters.contains("月")
    if isWritten && parts.allSatisfy({ $0.allSatisfy { Self.ideographs.contains($0) } }) {
      self = .ideographic
    } else if parts.allSatisfy({ $0.allSatisfy { (48...57).contains($0.value) } }) && parts[0].count == 4 {
      guard parts[1].count <= 2, parts[2].count <= 2 else { return nil }
      self = !isWritten ? .other : parts[1].first == "0" || parts[2].first == "0" ? .padded : .prescribed
    } else if isWritten && parts.allSatisfy({ $0.allSatisfy { (0xFF10...0xFF19).contains($0.value) } }) {
      self = .other
    } else {
      return nil
    }
  }

  private static let separators = Set("年月日.-/．－".unicodeScalars)
  private static let ideographs = Set("〇○零一二三四五六七八九十".unicodeScalars)
}
