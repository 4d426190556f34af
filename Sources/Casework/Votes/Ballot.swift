/// What one unit said, on paper or online.
package struct Ballot: Hashable, Codable, Sendable {
  package enum Choice: String, CaseIterable, Codable, Sendable {
    case yes, no, abstain
  }

  package enum Channel: String, CaseIterable, Codable, Sendable {
    case paper, online
  }

  package let unit: String
  package let choice: Choice
  package let channel: Channel
  /// The number under which it came in, over both channels. A lower one came first.
  package let order: Int
  /// Declared void for its form: unsigned, unreadable, taken back. It is kept, and counts nowhere.
  package let isVoided: Bool

  package init(unit: String, choice: Choice, channel: Channel, order: Int, isVoided: Bool = false) {
    self.unit = unit
    self.choice = choice
    self.channel = channel
    self.order = order
    self.isVoided = isVoided
  }
}

extension Ballot: Comparable {
  /// By the order they came in. Should two carry the same number, the rest of what is on them decides, so that a count
  /// never depends on the order in which ballots are handed to it.
  package static func < (one: Self, other: Self) -> Bool {
    one.order == other.order ? one.canonicalLine < other.canonicalLine : one.order < other.order
  }
}
