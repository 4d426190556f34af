/// What a panel came to, in counts.
package struct PanelResult: Hashable, Sendable {
  package struct GradeCount: Hashable, Sendable {
    package let grade: String
    package let count: Int
  }

  /// Every grade of the list, in its order, chosen or not; then grades that are not on it, by name.
  package let grades: [GradeCount]
  package let opinions: Int
  /// Invited or accepted, with no opinion when the panel was closed.
  package let silent: Int
  package let conflicts: Int
  package let otherDeclines: Int
  package let isQuorate: Bool
}

extension PanelState {
  /// The result by the grades of the procedure's list.
  ///
  /// - Returns: `nil` while opinions are not open: counts would tell the last reviewer what the others think.
  package func result(grades: [String]) -> PanelResult? {
    guard areOpinionsOpen else { return nil }
    let counts = Dictionary(grouping: seats.compactMap(\.opinion), by: \.grade).mapValues(\.count)
    let listed = grades + counts.keys.filter { !grades.contains($0) }.sorted()
    return PanelResult(
      grades: listed.map { PanelResult.GradeCount(grade: $0, count: counts[$0, default: 0]) }, opinions: opinions,
      silent: seats.count { $0.state == .invited || $0.state == .accepted },
      conflicts: seats.count { $0.state == .declined(.conflict) },
      otherDeclines: seats.count { $0.state == .declined(.other) }, isQuorate: isQuorate)
  }
}
