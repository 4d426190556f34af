/// A line of a text file with the column of every scalar.
struct StudyLine: Sendable {
  var scalars: [Unicode.Scalar] = []
  var columns: [Int32] = []
  let number: Int32

  func spot(_ index: Int) -> Spot {
    Spot(line: number, column: index < columns.count ? columns[index] : (columns.last ?? 0) + 1)
  }

  mutating func append(_ scalar: Unicode.Scalar, _ column: Int32) {
    scalars.append(scalar)
    columns.append(column)
  }

  /// From the first to behind the last scalar that is no space.
  var trimmed: Range<Int> {
    let start = scalars.skippingSpaces(from: 0)
    var end = scalars.count
    while end > start, scalars[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}

/// The lines of a text, whatever ends them; columns count characters as an editor does.
func studyLines(_ text: String) -> [StudyLine] {
  var lines: [StudyLine] = []
  var line = StudyLine(number: 1)
  var column: Int32 = 0
  var isAfterReturn = false
  for scalar in text.unicodeScalars {
    defer { isAfterReturn = scalar == "\r" }
    if scalar == "\n" && isAfterReturn || scalar == "\u{FEFF}" { continue }
    guard scalar == "\n" || scalar == "\r" else {
      if !scalar.isJoined { column += 1 }
      line.append(scalar, max(1, column))
      continue
    }
    lines.append(line)
    line = StudyLine(number: Int32(lines.count + 1))
    column = 0
  }
  lines.append(line)
  return lines
}
