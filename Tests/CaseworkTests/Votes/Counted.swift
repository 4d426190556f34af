import CityModel
import Testing

@testable import Casework

/// A vote as a clerk would write it down: `101 wang 80.00 yes paper`, a line for each door, and what it came to.
struct Counted {
  let roll: VoteRoll
  let ballots: [Ballot]

  /// A line is door, owner, area in m² and, when the unit voted, its choice and channel; `void` voids it. A line that
  /// begins with `+` is one more ballot: door, choice, channel.
  init(_ text: String) throws {
    var entries: [RollEntry] = []
    var ballots: [Ballot] = []
    for (order, line) in text.split(separator: "\n").enumerated() {
      var words = line.split(separator: " ").map(String.init)
      if words[0] == "+" {
        words.removeFirst()
        words.insert(contentsOf: ["", ""], at: 1)
      } else {
        entries.append(try entry(words))
      }
      if words.count > 3 { ballots.append(try ballot(words, order: order)) }
    }
    roll = try VoteRoll(entries)
    self.ballots = ballots
  }

  /// Heads and area taking part and agreeing, of what; whether each limit is met (`✓✗` heads, area); the end.
  func count(_ matter: Matter) -> String {
    let result = tally(roll, ballots, matter: matter)
    func both(_ measure: KeyPath<VoteWeight, Int>) -> String {
      "\(result.agreement(measure).part)/\(result.turnout(measure).part)/\(result.turnout(measure).whole)"
    }
    func marks(_ met: VoteResult.Met) -> String { (met.heads ? "✓" : "✗") + (met.area ? "✓" : "✗") }
    return "heads \(both(\.heads)) area \(both(\.areaHundredths)) took part \(marks(result.tookPart)) "
      + "agreed \(marks(result.agreed)) \(result.isAdopted ? "adopted" : "not adopted")"
  }
}

private func entry(_ words: [String]) throws -> RollEntry {
  let area = words[2].replacing(".", with: "")
  return RollEntry(unit: words[0], areaHundredths: try #require(Int(area)), owner: words[1])
}

private func ballot(_ words: [String], order: Int) throws -> Ballot {
  Ballot(
    unit: words[0], choice: try #require(Ballot.Choice(rawValue: words[3])),
    channel: try #require(Ballot.Channel(rawValue: words[4])), order: order, isVoided: words.last == "void")
}
