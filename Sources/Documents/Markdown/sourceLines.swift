/// A text as lines without their ends and without comments. Characters that no document can hold are left out, each a
/// finding.
func sourceLines(_ text: String, _ reading: inout Reading) -> [SourceSlice] {
  var characters = withoutComments(placed(text, &reading), &reading)
  characters.append(SourceCharacter(scalar: "\n", line: (characters.last?.line ?? 0), column: 1))
  return characters.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
}

extension [SourceCharacter] {
  fileprivate func split(separator: Unicode.Scalar, omittingEmptySubsequences: Bool) -> [SourceSlice] {
    split(omittingEmptySubsequences: omittingEmptySubsequences) { $0.scalar == separator }
  }
}

private func placed(_ text: String, _ reading: inout Reading) -> [SourceCharacter] {
  var characters: [SourceCharacter] = []
  characters.reserveCapacity(text.utf8.count)
  var line = String.UnicodeScalarView()
  var number: Int32 = 1
  var isAfterReturn = false
  for scalar in text.unicodeScalars {
    if scalar == "\n" && isAfterReturn {
      isAfterReturn = false
      continue
    }
    isAfterReturn = scalar == "\r"
    guard scalar == "\n" || scalar == "\r" else {
      line.append(scalar)
      continue
    }
    place(line, number, into: &characters, &reading)
    characters.append(SourceCharacter(scalar: "\n", line: number, column: 1))
    line = String.UnicodeScalarView()
    number += 1
  }
  place(line, number, into: &characters, &reading)
  return characters
}

private func place(
  _ line: String.UnicodeScalarView, _ number: Int32, into characters: inout [SourceCharacter], _ reading: inout Reading
) {
  var column: Int32 = 0
  for character in String(line) {
    column += 1
    for scalar in character.unicodeScalars {
      guard isPrintable(scalar) else {
        // A byte order mark is how some editors begin a file, not a mistake.
        if scalar != "\u{FEFF}" || number > 1 || column > 1 {
          reading.find(
            .controlCharacter, at: SourcePlace(line: Int(number), column: Int(column)),
            found: "U+" + String(scalar.value, radix: 16, uppercase: true))
        }
        continue
      }
      characters.append(SourceCharacter(scalar: scalar, line: number, column: column))
    }
  }
}

/// Whether XML and a font can hold it. Line and paragraph separators would break a line where none is seen.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09: true
  case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: false
  default: scalar.value & 0xFFFE != 0xFFFE
  }
}

/// A comment that is not closed is text: leaving out all that follows would lose more than it saves.
private func withoutComments(_ text: [SourceCharacter], _ reading: inout Reading) -> [SourceCharacter] {
  guard text.contains(where: { $0.scalar == "<" }) else { return text }
  var kept: [SourceCharacter] = []
  kept.reserveCapacity(text.count)
  var index = 0
  var mayClose = true
  while index < text.count {
    if mayClose, text[index].scalar == "<", text[index...].starts(with: commentStart) {
      if let end = commentEnd(after: index + commentStart.count, in: text) {
        index = end
        continue
      }
      mayClose = false
      reading.find(.unclosedComment, at: text[index].place)
    }
    kept.append(text[index])
    if text[index].scalar == "\\", index + 1 < text.count, text[index + 1].scalar == "<" {
      index += 1
      kept.append(text[index])
    }
    index += 1
  }
  return kept
}

private let commentStart = "<!--".scalarArray

private func commentEnd(after start: Int, in text: [SourceCharacter]) -> Int? {
  var dashes = 0
  for index in start..<max(start, text.count) {
    if text[index].scalar == ">", dashes >= 2 { return index + 1 }
    dashes = text[index].scalar == "-" ? dashes + 1 : 0
  }
  return nil
}
