extension Reading {
  /// Counts the things themselves, so that the pack cannot say of itself what is not so.
  func readChecks(problems: [Problem], causes: [Cause], measures: [Measure]) -> [ConsistencyCheck] {
    let counter = Counter(problems: problems, causes: causes, measures: measures)
    return list("checks.yaml", .check, defining: .check).map { ConsistencyCheck($0, counter) }
  }
}

private struct Counter {
  let problems: [Problem]
  let causes: [Cause]
  let measures: [Measure]

  /// `problem-groups`, `measure-groups`, `{ causes-of: C1 }` or `{ items: 4 }`.
  func count(_ fields: Fields) -> Int {
    guard let tree = fields["counts"] else { return 0 }
    switch tree {
    case .text("problem-groups", _): return Set(problems.map(\.group)).count
    case .text("measure-groups", _): return Set(measures.map(\.group)).count
    case .text(let word, let location):
      fields.reportChoice(
        word, of: "counts", among: ["problem-groups", "measure-groups", "causes-of", "items"], at: location)
      return 0
    default: return Fields(tree, .count, reading: fields.reading).map(pairs) ?? 0
    }
  }

  private func pairs(_ fields: Fields) -> Int {
    if (fields["items"] == nil) == (fields["causes-of"] == nil) {
      fields.reading.report("pack.one-of", "a count is either 'causes-of' or 'items'", at: fields.location)
    }
    guard let group = fields.optionalText("causes-of") else { return fields.integer("items", atLeast: 0) }
    let groups = causes.map(\.group)
    if !groups.contains(group), !fields.reading.unread.contains(.cause) {
      fields.report(
        "pack.unknown-reference", "there is no group of causes '\(group)'", at: "causes-of",
        hint: didYouMean(group, groups))
    }
    return groups.count { $0 == group }
  }
}

extension ConsistencyCheck {
  fileprivate init(_ fields: Fields, _ counter: Counter) {
    let id: ID<ConsistencyCheck> = fields.name(.check)
    self.init(
      id: id.text, name: fields.localized("name"), stated: fields.integer("stated", atLeast: 0),
      counted: counter.count(fields), note: fields.optionalLocalized("note"))
  }
}
