import Checkup
import CityModel

/// A comparison in a row: `near, 5 months before; below: worse, -2.92`.
func words(_ comparison: Comparison) -> String {
  let grade =
    switch comparison.comparability {
    case .same: "same"
    case .near(let distance): "near, \(words(distance))"
    case .notComparable(let reasons):
      reasons.map { words($0.statement) }.joined(separator: ", ")
    }
  guard let standing = comparison.standing else { return grade }
  let side = comparison.side.map { "\($0): " } ?? ""
  let gap = comparison.gap.map { ", \($0.relation == .equal ? "" : $0.relation.rawValue)\($0.text)" } ?? ""
  return "\(grade); \(side)\(words(standing))\(gap)"
}

private func words(_ standing: Standing) -> String {
  if case .undecided = standing { standing.statement.code } else { "\(standing)" }
}

private func words(_ distance: Distance) -> String {
  switch distance {
  case .apart(let months, let days, let earlier):
    [months == 0 ? nil : "\(months) months", days == 0 ? nil : "\(days) days", place(earlier)]
      .compactMap { $0 }.joined(separator: " ")
  case .adjacent(let earlier): "the period \(place(earlier))"
  }
}

private func place(_ earlier: Party) -> String { earlier == .benchmark ? "before" : "after" }
