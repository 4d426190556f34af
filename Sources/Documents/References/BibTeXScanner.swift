/// Reads a BibTeX text from front to back; what is wrong is a finding, and reading goes on at the next `@`.
struct BibTeXScanner {
  /// Longer values are cut: joined `@string`s could otherwise grow without bound.
  static let longestValue = 100_000

  /// More values without an end, and the rest of their entry is given up: each costs a look ahead.
  static let mostUnclosedValues = 5

  let text: [Character]
  var at = 0
  private(set) var entries: [BibTeXEntry] = []
  var findings: [Finding] = []
  /// Of the entry that is being read.
  var unclosedValues = 0
  private var strings: [String: String] = [:]
  private var keys: [String: SourcePlace] = [:]
  private let lineStarts: [Int]

  init(_ source: String) {
    let characters = Array(source)
    text = characters
    lineStarts = [0] + characters.indices.filter { characters[$0].isNewline }.map { $0 + 1 }
    for (number, name) in ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      .enumerated()
    {
      strings[name] = String(number + 1)
    }
  }

  mutating func scan() {
    while let next = text[at...].firstIndex(of: "@") {
      at = next + 1
      // Behind a letter it belongs to an address: someone@example.org.
      if next == 0 || !(text[next - 1].isLetter || text[next - 1].isNumber) { scanEntry(from: next) }
    }
  }

  func place(_ index: Int) -> SourcePlace {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= index { low = middle } else { high = middle }
    }
    return SourcePlace(line: low + 1, column: index - lineStarts[low] + 1)
  }

  private mutating func scanEntry(from start: Int) {
    let type = word().lowercased()
    guard !type.isEmpty else { return }
    skipSpace()
    guard let open = current, open == "{" || open == "(" else {
      if type != "comment" { findings.append(.bibtexNoBrace(type, at: place(start))) }
      return
    }
    at += 1
    let close: Character = open == "{" ? "}" : ")"
    switch type {
    case "comment", "preamble": skipBlock(close, from: start)
    case "string": scanString(close, from: start)
    default: scanWork(type, close, from: start)
    }
  }

  private mutating func scanWork(_ type: String, _ close: Character, from start: Int) {
    skipSpace()
    let keyStart = at
    while let here = current, !here.isWhitespace, here != ",", here != close, here != "=", here != "@" { at += 1 }
    var entry = BibTeXEntry(type: type, key: String(text[keyStart..<at]), place: place(start))
    skipSpace()
    if current == "=" {
      findings.append(.bibtexNoKey(type, at: entry.place))
      entry.key = ""
      at = keyStart
    } else if entry.key.isEmpty {
      findings.append(.bibtexNoKey(type, at: entry.place))
    }
    scanFields(&entry, close, from: start)
    guard !entry.key.isEmpty else { return }
    if let first = keys[entry.key] {
      findings.append(.bibtexDuplicateKey(entry.key, at: entry.place, first: first))
      return
    }
    keys[entry.key] = entry.place
    entries.append(entry)
  }

  private mutating func scanFields(_ entry: inout BibTeXEntry, _ close: Character, from start: Int) {
    unclosedValues = 0
    while unclosedValues < Self.mostUnclosedValues {
      while let here = current, here.isWhitespace || here == "," { at += 1 }
      guard let here = current else {
        findings.append(.bibtexUnclosedEntry(entry.key, at: place(start)))
        return
      }
      if here == close {
        at += 1
        return
      }
      if here == "@", startsEntry() {
        findings.append(.bibtexUnclosedEntry(entry.key, at: place(start)))
        return
      }
      let fieldStart = at
      let name = word().lowercased()
      guard !name.isEmpty else {
        findings.append(.bibtexStray(here, at: place(at)))
        at += 1
        continue
      }
      guard let value = assigned(name, fieldStart, close) else { continue }
      if entry.fields[name] != nil {
        findings.append(.bibtexDuplicateField(name, of: entry.key, at: place(fieldStart)))
      } else {
        entry.fields[name] = .init(value: value, place: place(fieldStart))
      }
      warnOfMissingComma(close)
    }
  }

  private mutating func warnOfMissingComma(_ close: Character) {
    skipSpace()
    guard let here = current, here != ",", here != close, here != "@" else { return }
    findings.append(.bibtexNoComma(at: place(at)))
  }

  /// `= value` behind a name; a value in braces or quotation marks is read without the sign too, with a finding.
  ///
  /// - Returns: `nil` if there is no value.
  private mutating func assigned(_ name: String, _ start: Int, _ close: Character) -> String? {
    skipSpace()
    guard current == "=" else {
      findings.append(.bibtexNoEquals(name, at: place(start)))
      return current == "{" || current == "\"" ? value(close) : nil
    }
    at += 1
    return value(close)
  }

  private mutating func scanString(_ close: Character, from start: Int) {
    skipSpace()
    let nameStart = at
    let name = word().lowercased()
    if !name.isEmpty, let value = assigned(name, nameStart, close) { strings[name] = value }
    skipSpace()
    if current == close { at += 1 } else { findings.append(.bibtexUnclosedEntry("@string", at: place(start))) }
  }

  /// A piece behind another joined by `#`.
  mutating func value(_ close: Character) -> String? {
    var joined = ""
    while true {
      skipSpace()
      guard let piece = piece(close) else { return joined.isEmpty ? nil : joined }
      joined += piece
      if joined.count > Self.longestValue {
        findings.append(.bibtexLongValue(at: place(at)))
        joined = String(joined.prefix(Self.longestValue))
      }
      skipSpace()
      guard current == "#" else { return joined }
      at += 1
    }
  }

  private mutating func piece(_ close: Character) -> String? {
    guard let here = current else { return nil }
    if here == "{" { return group() }
    if here == "\"" { return quoted() }
    let start = at
    let name = word()
    guard !name.isEmpty else {
      findings.append(.bibtexNoValue(at: place(start)))
      return nil
    }
    if name.isDigits { return name }
    if let value = strings[name.lowercased()] { return value }
    findings.append(.bibtexUnknownString(name, at: place(start)))
    return name
  }
}
