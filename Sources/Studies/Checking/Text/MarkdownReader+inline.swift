extension MarkdownReader {
  /// Copies the words of a line and turns the dialect's marks into atoms or takes them away.
  func readInline(_ line: StudyLine, _ range: Range<Int>, into paragraph: inout StudyParagraph) {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = line.scalars[index]
      let next = index + 1 < range.upperBound ? line.scalars[index + 1] : "\n"
      if let mark = mark(line, index, range, scalar, next) {
        if let atom = mark.atom { paragraph.append(atom, at: line.spot(index)) }
        index = mark.end
      } else if scalar == "\\" {
        paragraph.append(next, at: line.spot(index))
        index += 2
      } else {
        paragraph.append(scalar, at: line.spot(index))
        index += 1
      }
    }
  }

  private typealias Mark = (end: Int, atom: StudyParagraph.Atom?)

  /// A mark of the dialect that begins here.
  private func mark(
    _ line: StudyLine, _ index: Int, _ range: Range<Int>, _ scalar: Unicode.Scalar, _ next: Unicode.Scalar
  ) -> Mark? {
    switch scalar {
    case "{" where next == "{": data(line, index, range)
    case "[": bracket(line, index, range, next)
    case "`": code(line, index, range)
    case "*": (index + (next == "*" ? 2 : 1), nil)
    case "+" where next == "+": (index + 2, nil)
    case "^", "~": script(line, index, range, scalar) ? (index + 1, nil) : nil
    case "_" where next == "_":
      ((line.scalars[index..<range.upperBound].firstIndex { $0 != "_" }) ?? range.upperBound, .blank)
    default: nil
    }
  }

  private func data(_ line: StudyLine, _ index: Int, _ range: Range<Int>) -> Mark? {
    guard let end = line.scalars[index..<range.upperBound].firstIndex(of: "}"), end + 1 < range.upperBound,
      line.scalars[end + 1] == "}"
    else { return nil }
    let id = line.scalars[(index + 2)..<end].filter { !$0.isSpace }
    return (end + 2, .data(id: id.text(0..<id.count)))
  }

  /// `words as a program has them`
  private func code(_ line: StudyLine, _ index: Int, _ range: Range<Int>) -> Mark? {
    line.scalars[(index + 1)..<range.upperBound].firstIndex(of: "`").map { ($0 + 1, .link) }
  }

  private func bracket(_ line: StudyLine, _ index: Int, _ range: Range<Int>, _ next: Unicode.Scalar) -> Mark? {
    guard let end = line.scalars[index..<range.upperBound].firstIndex(of: "]") else { return nil }
    let inner = Array(line.scalars[(index + 1)..<end])
    if next == "@" { return (end + 1, .citation(keys: citedKeys(inner))) }
    if next == "^" { return (end + 1, .note) }
    if inner.count == 1, ["x", "X", "v", "√"].contains(next) { return (end + 1, .tick(inner.text(0..<1))) }
    if inner.count == 1, next == " " { return (end + 1, .blank) }
    guard end + 1 < range.upperBound, line.scalars[end + 1] == "(", inner.isEmpty,
      let close = line.scalars[end..<range.upperBound].firstIndex(of: ")")
    else { return nil }
    return (close + 1, .link)
  }

  private func citedKeys(_ inner: [Unicode.Scalar]) -> [String] {
    inner.split(separator: "@").map { part in
      let key = part.prefix { !$0.isSpace && $0 != ";" && $0 != "," && $0 != "；" && $0 != "，" }
      return inner.text(key.startIndex..<key.endIndex)
    }.filter { !$0.isEmpty }
  }

  /// Whether `^` or `~` has its pair near by, before or behind.
  private func script(_ line: StudyLine, _ index: Int, _ range: Range<Int>, _ sign: Unicode.Scalar) -> Bool {
    let after = line.scalars[(index + 1)..<min(index + 8, range.upperBound)].prefix { !$0.isSpace && !$0.isHan }
    let before = line.scalars[max(range.lowerBound, index - 8)..<index].reversed().prefix { !$0.isSpace && !$0.isHan }
    return after.contains(sign) || before.contains(sign)
  }

  /// The line without `<!-- … -->`; a comment that says what is treated is noted.
  mutating func withoutComments(_ line: StudyLine) -> StudyLine {
    guard isInComment || line.scalars.contains("<") else { return line }
    var kept = StudyLine(number: line.number)
    var index = 0
    while index < line.scalars.count {
      if isInComment {
        let end = find(commentEnd, in: line, from: index)
        isInComment = end == nil
        index = end.map { $0 + commentEnd.count } ?? line.scalars.count
      } else if line.scalars.starts(with: commentStart, at: index) {
        isInComment = true
        noteTreated(line, from: index)
        index += commentStart.count
      } else if line.scalars.starts(with: lineBreak, at: index) {
        kept.append("\n", line.columns[index])
        index += lineBreak.count
      } else {
        kept.append(line.scalars[index], line.columns[index])
        index += 1
      }
    }
    return kept
  }

  private mutating func noteTreated(_ line: StudyLine, from index: Int) {
    let end = find(commentEnd, in: line, from: index) ?? line.scalars.count
    let words = line.scalars[(index + commentStart.count)..<max(index + commentStart.count, end)]
      .split(whereSeparator: \.isSpace).map { line.scalars.text($0.startIndex..<$0.endIndex) }
    guard words.first == "treats" else { return }
    for id in words.dropFirst() {
      text.treated.append(TreatedItem(id: id, paragraph: text.paragraphs.count, spot: line.spot(index)))
    }
  }

  private func find(_ word: [Unicode.Scalar], in line: StudyLine, from start: Int) -> Int? {
    line.scalars[start...].indices.first { line.scalars.starts(with: word, at: $0) }
  }
}

private let commentStart = Array("<!--".unicodeScalars)
private let commentEnd = Array("-->".unicodeScalars)
private let lineBreak = Array("<br>".unicodeScalars)
