extension [SourceCharacter] {
  /// Adds the next line of a paragraph: behind a line break where the line so far ends with a backslash, behind a space
  /// where neither side is Chinese.
  mutating func join(_ line: SourceSlice) {
    let line = line.trimmed
    guard let last, let first = line.first else {
      append(contentsOf: line)
      return
    }
    if hasBreakAtEnd {
      self[count - 1] = SourceCharacter(scalar: "\n", line: last.line, column: last.column)
    } else if !last.isWide && !first.isWide {
      append(SourceCharacter(scalar: " ", line: last.line, column: last.column + 1))
    }
    append(contentsOf: line)
  }

  /// Whether it ends with a backslash that no other one makes a character.
  var hasBreakAtEnd: Bool { reversed().prefix { $0.scalar == "\\" }.count % 2 == 1 }
}
