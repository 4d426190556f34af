/// Answers by stratum and choice with the small cells left out, so that nobody's answer can be read off a table.
///
/// A cell or a stratum with fewer than `leastShown` answers is not shown. Where only one of a row or a column would be
/// missing, it could be reckoned from the total; so the smallest of the others goes too, until nothing follows from
/// anything. Totals over all strata are meant to be public.
package struct Breakdown: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let stratum: String
    /// How many answered; `nil` when not shown.
    package let answers: Int?
    /// How many chose each choice, in the order handed in; `nil` where not shown.
    package let choices: [Int?]
  }

  /// The least number of answers that is shown.
  package static let leastShown = 5

  package let rows: [Row]

  /// - Parameter counts: for each stratum how many chose each choice.
  /// - Precondition: every stratum has a count for the same choices, none below 0.
  package init(_ counts: [(stratum: String, choices: [Int])]) {
    let table = counts.map(\.choices)
    precondition(Set(table.map(\.count)).count <= 1, "a table has as many cells in every row")
    precondition(table.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "nobody answers less than never")
    let totals = table.map { $0.reduce(0, +) }
    let isTotalShown = shownInLine(totals, totals.map { $0 >= Self.leastShown })
    let isShown = shown(table, isTotalShown)
    rows = counts.indices.map { row in
      Row(
        stratum: counts[row].stratum, answers: isTotalShown[row] ? totals[row] : nil,
        choices: table[row].indices.map { isShown[row][$0] ? table[row][$0] : nil })
    }
  }
}

/// Which cells are shown. Each round hides one more at least or is the last, so there are no more rounds than cells.
private func shown(_ table: [[Int]], _ isTotalShown: [Bool]) -> [[Bool]] {
  var isShown = table.indices.map { row in table[row].map { isTotalShown[row] && $0 >= Breakdown.leastShown } }
  var before: [[Bool]] = []
  while before != isShown {
    before = isShown
    for row in table.indices { isShown[row] = shownInLine(table[row], isShown[row]) }
    for column in table.first?.indices ?? 0..<0 {
      let line = shownInLine(table.map { $0[column] }, isShown.map { $0[column] })
      for row in table.indices { isShown[row][column] = line[row] }
    }
  }
  return isShown
}

/// With the smallest of those shown hidden as well when only one is hidden.
private func shownInLine(_ counts: [Int], _ isShown: [Bool]) -> [Bool] {
  guard isShown.filter({ !$0 }).count == 1 else { return isShown }
  guard let smallest = counts.indices.filter({ isShown[$0] }).min(by: { counts[$0] < counts[$1] }) else {
    return isShown
  }
  var isShown = isShown
  isShown[smallest] = false
  return isShown
}
