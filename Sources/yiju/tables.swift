/// Columns set one under another; a Han character takes two places.
func table(_ lines: [CheckupLine]) -> String {
  let shown: [KeyPath<CheckupLine, String>] = [
    \.indicator, \.region, \.period, \.value, \.unit, \.benchmark, \.benchmarkPeriod, \.benchmarkValue,
    \.comparability, \.standing, \.why,
  ]
  var text = ""
  var feature: String?
  let widths = shown.map { column in lines.map { width($0[keyPath: column]) }.max() ?? 0 }
  for line in lines {
    if line.feature != feature { text += "\n\(line.feature.isEmpty ? "—" : line.feature)\n" }
    feature = line.feature
    let cells = zip(shown, widths).map { column, width in padded(line[keyPath: column], to: min(width, 44)) }
    text += "  " + cells.joined(separator: "  ").trimmedAtEnd + "\n"
  }
  return text
}

/// RFC 4180, with a line of column names.
func csv(_ lines: [CheckupLine]) -> String {
  let head = CheckupLine.columns.map(\.name).joined(separator: ",")
  let rows = lines.map { line in
    CheckupLine.columns.map { quoted(line[keyPath: $0.value]) }.joined(separator: ",")
  }
  return ([head] + rows).joined(separator: "\r\n") + "\r\n"
}

private func quoted(_ cell: String) -> String {
  cell.contains { ",\"\r\n".contains($0) } ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
}

private func padded(_ text: String, to count: Int) -> String {
  text + String(repeating: " ", count: max(0, count - width(text)))
}

/// Places on a terminal: East Asian wide characters take two (Unicode Standard Annex 11, the blocks that occur here).
private func width(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { sum, scalar in
    let isWide =
      (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
      || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0xFE30...0xFE6F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
    return sum + (isWide ? 2 : 1)
  }
}

extension String {
  fileprivate var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
