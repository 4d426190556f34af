import Testing

@testable import Casework

/// What of a table is shown: `·` stands for what is not.
struct BreakdownTests {
  private func check(_ table: String, shows expected: String) throws {
    let counts = try table.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (stratum: String(words[0]), choices: try words.dropFirst().map { try #require(Int($0)) })
    }
    let shown = Breakdown(counts).rows.map { row in
      "\(row.stratum) \(row.choices.map { $0.map(String.init) ?? "·" }.joined(separator: " "))"
        + " of \(row.answers.map(String.init) ?? "·")"
    }
    #expect(shown.joined(separator: "\n") == expected)
  }

  @Test func `nothing small, nothing hidden`() throws {
    try check("north 30 20\nsouth 5 5", shows: "north 30 20 of 50\nsouth 5 5 of 10")
  }

  /// The limit from both sides. North alone would give south away.
  @Test func `fewer than five of a choice`() throws {
    try check("north 30 20\nsouth 4 50\nold 9 9", shows: "north 30 20 of 50\nsouth · · of 54\nold · · of 18")
    try check("north 30 20\nsouth 5 50\nold 9 9", shows: "north 30 20 of 50\nsouth 5 50 of 55\nold 9 9 of 18")
  }

  @Test func `a small stratum takes the next smallest with it`() throws {
    try check("north 30 20\nsouth 9 9\nold 2 2", shows: "north 30 20 of 50\nsouth · · of ·\nold · · of ·")
  }

  @Test func `fewer than five of a stratum`() throws {
    try check("north 30 20\nsouth 5 0", shows: "north · · of 50\nsouth · · of 5")
    try check("north 30 20\nsouth 4 0", shows: "north · · of ·\nsouth · · of ·")
  }

  @Test func `nobody's choice is a small cell too`() throws {
    try check("north 30 20\nsouth 40 0", shows: "north · · of 50\nsouth · · of 40")
  }

  @Test func `one stratum, no stratum`() throws {
    try check("north 30 20", shows: "north 30 20 of 50")
    try check("north 2 1", shows: "north · · of ·")
    try check("", shows: "")
  }

  /// In 2,000 tables of chance: what is shown is true and not small, and no row or column leaves out just one.
  @Test func `nothing follows from a total`() {
    var dice = Dice(seed: 11)
    for _ in 0..<2_000 {
      let choices = Int.random(in: 2...4, using: &dice)
      let counts = (0..<Int.random(in: 2...5, using: &dice)).map { row in
        (stratum: "s\(row)", choices: (0..<choices).map { _ in Int.random(in: 0...12, using: &dice) })
      }
      let rows = Breakdown(counts).rows
      for (row, count) in zip(rows, counts) {
        #expect(zip(row.choices, count.choices).allSatisfy { $0 == nil || $0 == $1 && $1 >= 5 })
        #expect(row.answers == nil || row.answers == count.choices.reduce(0, +))
        #expect(row.choices.filter { $0 == nil }.count != 1)
        #expect(row.answers != nil || row.choices.allSatisfy { $0 == nil })
      }
      for column in 0..<choices { #expect(rows.filter { $0.choices[column] == nil }.count != 1) }
      #expect(rows.filter { $0.answers == nil }.count != 1)
    }
  }
}
