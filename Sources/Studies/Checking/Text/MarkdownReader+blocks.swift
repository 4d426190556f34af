extension MarkdownReader {
  /// `## words {#id}`
  mutating func heading(_ line: StudyLine, _ words: Range<Int>) -> Bool {
    let signs = line.scalars[words].prefix { $0 == "#" }.count
    let start = line.scalars.skippingSpaces(from: words.lowerBound + signs)
    guard start >= words.upperBound || start > words.lowerBound + signs else { return false }
    close()
    isInTable = false
    var heading = StudyParagraph(.heading(level: signs - 1))
    readInline(line, start..<withoutAttributes(line, words).upperBound, into: &heading)
    isInReferences = heading.scalars.elementsEqual(referencesHeading)
    if isInReferences { text.references = text.references ?? [] }
    open = heading
    close()
    return true
  }

  /// `| a | b |`; the row that parts head from body only says where the head ends.
  mutating func row(_ line: StudyLine, _ words: Range<Int>) {
    close()
    if !isInTable { table += text.paragraphs.last?.kind == .caption ? 0 : 1 }
    isInTable = true
    if line.scalars[words].allSatisfy({
      $0 == "|" || $0 == ":" || $0 == "-" || $0.isSpace || $0.isDigit || $0 == "%" || $0 == "m"
    }) && line.scalars[words].contains("-") {
      for index in text.paragraphs.indices.reversed() {
        guard text.paragraphs[index].isRow, text.paragraphs[index].table == table else { break }
        text.paragraphs[index].kind = .row(isHead: true)
      }
      return
    }
    var row = StudyParagraph(.row(isHead: false), table: table)
    readInline(line, words, into: &row)
    open = row
    close()
  }

  /// `表：words`
  mutating func caption(_ line: StudyLine, _ words: Range<Int>) -> Bool {
    let starts = ["表:", "表：", "Table:"].map { Array($0.unicodeScalars) }
    guard let start = starts.first(where: { line.scalars.starts(with: $0, at: words.lowerBound) }) else { return false }
    close()
    table += 1
    var caption = StudyParagraph(.caption, table: table)
    readInline(line, (words.lowerBound + start.count)..<withoutAttributes(line, words).upperBound, into: &caption)
    open = caption
    close()
    return true
  }

  /// `![caption](drawing:name)`: its caption is text.
  mutating func drawing(_ line: StudyLine, _ words: Range<Int>) -> Bool {
    guard line.scalars.starts(with: ["!", "["], at: words.lowerBound),
      let end = line.scalars[words].firstIndex(of: "]"), end > words.lowerBound + 1
    else { return false }
    close()
    var drawing = StudyParagraph(.display)
    readInline(line, (words.lowerBound + 2)..<end, into: &drawing)
    open = drawing
    close()
    return true
  }

  /// `[^a]: words`
  mutating func note(_ line: StudyLine, _ words: Range<Int>) -> Bool {
    guard line.scalars.starts(with: ["[", "^"], at: words.lowerBound),
      let end = line.scalars[words].firstIndex(of: "]"), end + 1 < words.upperBound,
      line.scalars[end + 1] == ":" || line.scalars[end + 1] == "："
    else { return false }
    close()
    var note = StudyParagraph(.note)
    readInline(line, line.scalars.skippingSpaces(from: end + 2)..<words.upperBound, into: &note)
    open = note
    return true
  }

  /// A line of a list of references that is written out: `[3] Author. Title`.
  mutating func closeReference() {
    guard let entry = open else { return }
    if let key = referenceNumber(entry.scalars), let spot = entry.spots.first {
      text.references?.append(ReferenceLine(key: key, spot: spot))
    }
    close()
  }

  /// What is left of a line when `{#id .class}` at its end is taken away.
  func withoutAttributes(_ line: StudyLine, _ words: Range<Int>) -> Range<Int> {
    guard !words.isEmpty, line.scalars[words.upperBound - 1] == "}",
      let open = line.scalars[words].lastIndex(of: "{"), open + 1 < words.upperBound,
      open == words.lowerBound || line.scalars[open - 1] != "{"
    else { return words }
    let inner = line.scalars[(open + 1)..<(words.upperBound - 1)]
    guard inner.first == "#" || inner.first == "." || inner.contains("=") else { return words }
    return words.lowerBound..<max(words.lowerBound, open)
  }
}

/// `[3]` or `3.` at the beginning of an entry.
func referenceNumber(_ entry: [Unicode.Scalar]) -> String? {
  let start = entry.first == "[" || entry.first == "［" ? 1 : 0
  let digits = entry.dropFirst(start).prefix { $0.isDigit }
  guard !digits.isEmpty, digits.endIndex < entry.count else { return nil }
  let end = entry[digits.endIndex]
  guard start == 1 ? end == "]" || end == "］" : end == "." || end == "．" || end == "、" else { return nil }
  return entry.text(digits.startIndex..<digits.endIndex)
}

let referencesHeading = Array("参考文献".unicodeScalars)
