extension Ballot {
  package var canonicalLine: String {
    "\(order)\t\(unit)\t\(choice.rawValue)\t\(channel.rawValue)\t\(isVoided ? "void" : "valid")"
  }

  /// - Returns: `nil` for anything but a line that `canonicalLine` could have given.
  package init?(canonicalLine line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, let order = Int(parts[0]), let choice = Choice(rawValue: parts[2]),
      let channel = Channel(rawValue: parts[3])
    else { return nil }
    self.init(unit: parts[1], choice: choice, channel: channel, order: order, isVoided: parts[4] == "void")
    guard canonicalLine == line else { return nil }
  }

  /// The lines of all, in the order they came in, whatever order they are handed in.
  package static func canonicalLines(_ ballots: [Ballot]) -> [String] { ballots.sorted().map(\.canonicalLine) }
}
