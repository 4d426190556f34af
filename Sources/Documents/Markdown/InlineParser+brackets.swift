extension InlineParser {
  /// Whatever begins with a bracket; a bracket that begins nothing is a character.
  mutating func bracket(_ reading: inout Reading) {
    if let tick = tick() { return add(.tick(tick), length: 3) }
    if begins("[^") { return footnote(&reading) }
    if begins("[@") { return citation(&reading) }
    if begins("[](") { return reference(&reading) }
    if let (words, length) = link() {
      reading.find(.link, at: self.words[index].place, found: words.text)
      return add(TextRun(words.text, source: words.first?.place), length: length)
    }
    literal(1)
  }

  /// `^…^` and `~…~` hold no space and are short. A lone `~` between digits is a range (3~5).
  mutating func script(_ script: TextRun.Script, _ reading: inout Reading) {
    let sign = words[index].scalar
    let inner = words[(index + 1)...].prefix(41).prefix { $0.scalar != sign && !$0.isSpace && $0.scalar != "\n" }
    let isClosed = inner.endIndex < words.endIndex && words[inner.endIndex].scalar == sign
    if sign == "~", isRange { return literal(1) }
    guard isClosed, !inner.isEmpty else {
      reading.find(.unclosed, at: words[index].place, found: String(sign))
      return literal(1)
    }
    add(TextRun(inner.text, script: script, source: inner.first?.place), length: inner.count + 2)
  }

  /// `{{name}}`
  mutating func data(_ reading: inout Reading) {
    let start = index + 2
    let name = words[start...].prefix { $0.scalar != "}" && $0.scalar != "{" && $0.scalar != "\n" }
    let place = words[index].place
    guard words[name.endIndex...].starts(with: dataEnd), !name.trimmed.isEmpty else {
      reading.find(.unclosed, at: place, found: "{{")
      return literal(2)
    }
    let id = name.trimmed.text
    let value = reading.data[id]
    if value == nil { reading.find(.data, at: place, found: id) }
    if let value, value == nil { reading.find(.dataEmpty, at: place, found: id) }
    add(.data(DataReference(id: id, text: value ?? nil, source: place)), length: name.count + 4)
  }

  private mutating func footnote(_ reading: inout Reading) {
    let place = words[index].place
    guard let name = closed(from: index + 2), !name.isEmpty else {
      reading.find(.unclosed, at: place, found: "[^")
      return literal(2)
    }
    if isNote { reading.find(.footnoteWithin, at: place, found: name.text) }
    guard !isNote, let content = reading.note(name.text, at: place) else { return literal(name.count + 3) }
    add(.footnote(content), length: name.count + 3)
  }

  private mutating func citation(_ reading: inout Reading) {
    let place = words[index].place
    guard let inner = closed(from: index + 1) else {
      reading.find(.unclosed, at: place, found: "[@")
      return literal(2)
    }
    let works = inner.split { $0.scalar == ";" || $0.scalar == "；" }
    let citations = works.compactMap { work(SourceSlice($0).trimmed) }
    guard citations.count == works.count, !citations.isEmpty else {
      reading.find(.citation, at: place, found: inner.text)
      return literal(inner.count + 2)
    }
    add(.citation(citations), length: inner.count + 2)
  }

  /// `@key` or `@key, 23-25`.
  private func work(_ words: SourceSlice) -> Citation? {
    guard words.first?.scalar == "@" else { return nil }
    let key = words.dropFirst().prefix { !$0.isSpace && $0.scalar != "," && $0.scalar != "，" && $0.scalar != "@" }
    let rest = words[key.endIndex...].trimmed
    guard !key.isEmpty, rest.isEmpty || rest.first?.scalar == "," || rest.first?.scalar == "，" else { return nil }
    let pages = rest.dropFirst().trimmed.text
    return Citation(key: key.text, pages: pages.isEmpty ? nil : pages, source: words.first?.place)
  }

  /// `[](#id)`
  private mutating func reference(_ reading: inout Reading) {
    let start = index + 3
    let target = words[start...].prefix { $0.scalar != ")" && $0.scalar != "[" && !$0.isSpace && $0.scalar != "\n" }
    let place = words[index].place
    let isClosed = target.endIndex < words.endIndex && words[target.endIndex].scalar == ")"
    guard isClosed, target.first?.scalar == "#", target.count > 1 else {
      reading.find(.reference, at: place, found: target.text)
      return literal(3)
    }
    add(.reference(to: target.dropFirst().text, source: place), length: target.count + 4)
  }

  private func tick() -> Tick? {
    guard index + 2 < words.endIndex, words[index + 2].scalar == "]" else { return nil }
    switch words[index + 1].scalar {
    case " ", "\u{3000}": return .open
    case "x", "X": return .crossed
    case "√": return .check
    case "v", "V": return .checkedBox
    default: return nil
    }
  }

  /// `[words](target)`, which no paper can follow.
  private func link() -> (words: SourceSlice, length: Int)? {
    guard let inner = closed(from: index + 1), words[inner.endIndex...].starts(with: linkMiddle) else { return nil }
    let target = words[(inner.endIndex + 2)...].prefix { $0.scalar != ")" && $0.scalar != "[" && !$0.isSpace }
    guard target.endIndex < words.endIndex, words[target.endIndex].scalar == ")" else { return nil }
    return (inner, inner.count + target.count + 4)
  }

  /// What stands before the next closing bracket. An opening one ends the search, so that no text is searched twice.
  private func closed(from start: Int) -> SourceSlice? {
    let inner = words[start...].prefix { $0.scalar != "]" && $0.scalar != "[" && $0.scalar != "\n" }
    return inner.endIndex < words.endIndex && words[inner.endIndex].scalar == "]" ? inner : nil
  }

  private var isRange: Bool {
    index > words.startIndex && index + 1 < words.endIndex && words[index - 1].isDigit && words[index + 1].isDigit
  }

  private mutating func literal(_ count: Int) {
    for _ in 0..<count where index < words.endIndex { addText(words[index].scalar, words[index].place) }
  }
}

private let dataEnd = "}}".scalarArray
private let linkMiddle = "](".scalarArray
