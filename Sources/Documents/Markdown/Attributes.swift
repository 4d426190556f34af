/// What stands in braces at the end of a line: `{#id .class key=value}`.
struct Attributes {
  var id: String?
  var classes: [String] = []
  var values: [String: String] = [:]
  /// Of the opening brace.
  var place: SourcePlace?

  /// The line without its attributes, and the attributes. Braces that hold something else are words of the line.
  static func split(_ line: SourceSlice) -> (line: SourceSlice, attributes: Attributes) {
    let line = line.trimmed
    guard line.last?.scalar == "}", let open = opening(of: line) else { return (line, Attributes()) }
    let inner = line[(open + 1)..<(line.endIndex - 1)]
    guard let first = inner.first?.scalar, first == "#" || first == "." || inner.contains(where: { $0.scalar == "=" })
    else { return (line, Attributes()) }
    return (line[..<open].trimmed, Attributes(inner, at: line[open].place))
  }

  init() {}

  private init(_ inner: SourceSlice, at place: SourcePlace) {
    self.place = place
    for word in inner.split(whereSeparator: \.isSpace).map(\.text) {
      if word.hasPrefix("#"), word.count > 1 {
        id = String(word.dropFirst())
      } else if let equals = word.firstIndex(of: "=") {
        values[String(word[..<equals])] = String(word[word.index(after: equals)...])
      } else {
        classes.append(word.hasPrefix(".") ? String(word.dropFirst()) : word)
      }
    }
  }

  /// Looks no further back than the longest attributes anybody writes.
  private static func opening(of line: SourceSlice) -> Int? {
    let near = line.suffix(200)
    guard let open = near.lastIndex(where: { $0.scalar == "{" }) else { return nil }
    let before = open > line.startIndex ? line[open - 1].scalar : " "
    return before == "\\" || before == "{" ? nil : open
  }
}

extension Reading {
  /// What is left of the attributes when those that a place knows are taken away is a finding.
  mutating func expect(_ attributes: Attributes, classes: Set<String> = [], keys: Set<String> = []) {
    let strange =
      attributes.classes.filter { !classes.contains($0) } + attributes.values.keys.filter { !keys.contains($0) }
    guard !strange.isEmpty else { return }
    let known = classes.map { "." + $0 } + keys.map { $0 + "=" }
    find(
      .attribute, at: attributes.place, found: strange.sorted().joined(separator: " "),
      expected: known.isEmpty ? nil : known.sorted().joined(separator: " "))
  }

  /// `30mm`; `nil`, with a finding, for anything else.
  mutating func millimetres(_ text: String, at place: SourcePlace?) -> Double? {
    if text.hasSuffix("mm"), let value = Double(text.dropLast(2)), value > 0, value < 10_000 { return value }
    find(.width, at: place, found: text)
    return nil
  }
}
