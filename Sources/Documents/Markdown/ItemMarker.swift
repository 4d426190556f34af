/// What begins an item of a list.
struct ItemMarker {
  let kind: List.Marker
  /// 1 for a dot.
  let number: Int

  /// The marker that a line begins with, and the line's words behind it.
  ///
  /// A number with a full stop needs a space or a character that is no ASCII after it (`1. 甲`, `1.甲`, not `1.5`); a dash
  /// needs a space.
  static func read(_ line: SourceSlice) -> (ItemMarker, SourceSlice)? {
    guard let first = line.first else { return nil }
    switch first.scalar {
    case "-", "*": return dot(line)
    case "0"..."9": return decimal(line)
    case "（", "(": return parenthesised(line)
    default: return circled(line) ?? spoken(line)
    }
  }

  private static func dot(_ line: SourceSlice) -> (ItemMarker, SourceSlice)? {
    let rest = line.dropFirst()
    return rest.first?.isSpace == true ? (ItemMarker(kind: .bullet, number: 1), rest.trimmed) : nil
  }

  private static func decimal(_ line: SourceSlice) -> (ItemMarker, SourceSlice)? {
    guard let (number, rest) = digits(line), let stop = rest.first?.scalar, stop == "." || stop == "．",
      let next = rest.dropFirst().first, next.isSpace || !next.scalar.isASCII
    else { return nil }
    return (ItemMarker(kind: .decimal, number: number), rest.dropFirst().trimmed)
  }

  private static func parenthesised(_ line: SourceSlice) -> (ItemMarker, SourceSlice)? {
    guard let (number, rest) = digits(line.dropFirst()), rest.first?.scalar == (line.first?.scalar == "(" ? ")" : "）")
    else { return nil }
    return (ItemMarker(kind: .parenthesised, number: number), rest.dropFirst().trimmed)
  }

  private static func circled(_ line: SourceSlice) -> (ItemMarker, SourceSlice)? {
    guard let first = line.first, let number = circles[first.scalar] else { return nil }
    return (ItemMarker(kind: .circled, number: number), line.dropFirst().trimmed)
  }

  private static func spoken(_ line: SourceSlice) -> (ItemMarker, SourceSlice)? {
    guard let first = line.first?.scalar, numerals.contains(first),
      let end = line.prefix(4).firstIndex(where: { $0.scalar == "是" }),
      let number = ordinals[line[..<end].text]
    else { return nil }
    return (ItemMarker(kind: .spoken, number: number), line[(end + 1)...].trimmed)
  }

  private static func digits(_ line: SourceSlice) -> (Int, SourceSlice)? {
    let digits = line.prefix(4).prefix(while: \.isDigit)
    return Int(digits.text).map { ($0, line.dropFirst(digits.count)) }
  }
}

private let circles = Dictionary(
  uniqueKeysWithValues: (1...50).compactMap { number in circledNumber(number).unicodeScalars.first.map { ($0, number) }
  })
private let ordinals = Dictionary(uniqueKeysWithValues: (1...99).map { (chineseNumber($0), $0) })
private let numerals = Set("一二三四五六七八九十".unicodeScalars)
