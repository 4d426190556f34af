/// The head of a text: what the file says of itself, and how it is to look.
struct FrontMatter {
  static let keys = ["author", "citations", "date", "keywords", "language", "profile", "subject", "title"]

  var properties = Document.Properties()
  var profile: String?
  var citations: CitationSystem?

  /// Takes the head's lines away. A text without a head has none of it.
  init(taking lines: inout ArraySlice<SourceSlice>, _ reading: inout Reading) {
    guard let first = lines.first, isRule(first), let begin = first.first?.place else { return }
    let rest = lines.dropFirst()
    let end = rest.firstIndex(where: isRule)
    if end == nil { reading.find(.unclosedFrontMatter, at: begin) }
    let last = end ?? rest.firstIndex { $0.trimmed.isEmpty } ?? rest.endIndex
    for line in rest[..<last] where !line.trimmed.isEmpty { read(line.trimmed, &reading) }
    lines = lines[min(last + 1, lines.endIndex)...]
  }

  private mutating func read(_ line: SourceSlice, _ reading: inout Reading) {
    guard let colon = line.firstIndex(where: { $0.scalar == ":" || $0.scalar == "：" }), let place = line.first?.place
    else {
      return reading.find(.frontMatterLine, at: line.first?.place, found: line.text)
    }
    let value = line[(colon + 1)...].trimmed
    set(line[..<colon].trimmed.text, to: unquoted(value.text), at: place, value.first?.place ?? place, &reading)
  }

  private mutating func set(
    _ key: String, to value: String, at place: SourcePlace, _ valuePlace: SourcePlace, _ reading: inout Reading
  ) {
    switch key {
    case "title": properties.title = value
    case "author": properties.author = value
    case "subject": properties.subject = value
    case "keywords":
      properties.keywords = value.split { ",;，；、".contains($0) }.map { String($0.trimmedSpaces) }.filter { !$0.isEmpty }
    case "language": properties.language = value
    case "profile": profile = value
    case "citations":
      citations = CitationSystem(rawValue: value)
      if citations == nil { reading.find(.citationSystem, at: valuePlace, found: value) }
    case "date":
      properties.madeAtSeconds = secondsSince1970(value)
      if properties.madeAtSeconds == nil { reading.find(.date, at: valuePlace, found: value) }
    default: reading.find(.frontMatterKey, at: place, found: key, expected: Self.keys.joined(separator: " "))
    }
  }

  private func unquoted(_ value: String) -> String {
    value.count > 1 && value.first == "\"" && value.last == "\"" ? String(value.dropFirst().dropLast()) : value
  }
}

private func isRule(_ line: SourceSlice) -> Bool {
  let line = line.trimmed
  return line.count == 3 && line.allSatisfy { $0.scalar == "-" }
}

extension Substring {
  fileprivate var trimmedSpaces: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
