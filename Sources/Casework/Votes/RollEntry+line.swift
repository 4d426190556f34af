/// The canonical text of a vote: one line for each entry and ballot, fields apart by tabs. What is digested and published
/// is these lines, and anybody can count them again.
extension RollEntry {
  package var canonicalLine: String { "\(unit)\t\(areaHundredths)\t\(owner)" }

  /// - Returns: `nil` for anything but a line that `canonicalLine` could have given.
  package init?(canonicalLine line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count == 3, let area = Int(parts[1]) else { return nil }
    self.init(unit: String(parts[0]), areaHundredths: area, owner: String(parts[2]))
    guard canonicalLine == line else { return nil }
  }
}

extension VoteRoll {
  package var canonicalLines: [String] { entries.map(\.canonicalLine) }
}
