extension Reading {
  /// What the rows of `region-changes.csv` say together: parts that add up, and one order of events.
  func checkRegionChanges(_ pack: Pack) {
    for (number, change) in pack.regionChanges.enumerated() {
      check(change, number, pack)
      checkCompany(of: change, number, pack.regionChanges)
    }
    for (number, change) in pack.regionChanges.enumerated() where change.kind == .split || change.kind == .move {
      checkShares(of: change, number, pack.regionChanges)
    }
  }

  private func check(_ change: RegionChange, _ number: Int, _ pack: Pack) {
    if change.from == change.to, change.kind != .split {
      find("pack.bad-region-change", "'\(change.from)' cannot \(change.kind.rawValue) into itself", number, "to")
    }
    if change.share != nil, change.kind == .merge || change.kind == .rename {
      find(
        "pack.bad-region-change", "a \(change.kind.rawValue) takes all of '\(change.from)' with it", number, "share",
        hint: "leave the share out, or call it a move")
    }
    checkTime(of: change, number, pack)
  }

  /// A region takes part only in what happens while it exists.
  private func checkTime(of change: RegionChange, _ number: Int, _ pack: Pack) {
    guard let first = change.date.first, let last = change.date.last else { return }
    if let ended = pack.region(change.to)?.validTo?.last, ended < first {
      find("pack.bad-order", "'\(change.to)' ended on \(ended), before this change", number, "date")
    }
    for id in Set([change.from, change.to]).sorted(by: { $0.text < $1.text }) {
      guard let began = pack.region(id)?.validFrom.first, began > last else { continue }
      find("pack.bad-order", "'\(id)' begins on \(began), after this change", number, "date")
    }
  }

  /// Splits need several parts, merges several regions, a rename exactly one of each; no row stands twice; two changes
  /// of one region come one after the other.
  private func checkCompany(of change: RegionChange, _ number: Int, _ all: [RegionChange]) {
    let same = all.filter { $0.date == change.date && $0.kind == change.kind }
    let parts = same.filter { $0.from == change.from }
    let joined = same.filter { $0.to == change.to }
    if change.kind == .split, parts.count < 2 {
      find("pack.bad-region-change", "a split of '\(change.from)' names one part only", number, "to")
    }
    if change.kind == .merge, joined.count < 2 {
      find("pack.bad-region-change", "only '\(change.from)' merges into '\(change.to)'", number, "from")
    }
    if change.kind == .rename, parts.count > 1 || joined.count > 1 {
      find("pack.bad-region-change", "a rename has one id before and one after", number, "kind")
    }
    if all.prefix(number).contains(where: { $0.date == change.date && $0.from == change.from && $0.to == change.to }) {
      find("pack.duplicate-id", "this step from '\(change.from)' to '\(change.to)' stands twice", number, "from")
    }
    if all.prefix(number).contains(where: { $0.isAtOdds(with: change) }) {
      find(
        "pack.overlapping-changes", "it cannot be told which of two changes of one region came first", number, "date",
        hint: "give both their days")
    }
  }

  /// Parts of a whole: all of a split together are 1, and nobody gives away more than there is.
  private func checkShares(of change: RegionChange, _ number: Int, _ all: [RegionChange]) {
    let parts = all.filter { $0.date == change.date && $0.kind == change.kind && $0.from == change.from }
    guard parts.first == change else { return }
    let total = parts.compactMap(\.share).reduce(0, +)
    let isWhole = change.kind == .split && parts.allSatisfy { $0.share != nil }
    if total > 1 + shareTolerance || isWhole && total < 1 - shareTolerance {
      find(
        "pack.bad-shares", "the shares of '\(change.from)' add up to \(total)", number, "share",
        hint: isWhole ? "the parts of a split are 1 together" : "no more than 1 can be given away")
    }
    if Set(parts.compactMap(\.shareOf)).count > 1 {
      find("pack.bad-shares", "the shares of '\(change.from)' are of different things", number, "share_of")
    }
  }

  private func find(_ code: String, _ message: String, _ number: Int, _ key: String, hint: String? = nil) {
    report(code, message, at: location(.regionChange, String(number), key), hint: hint)
  }
}

/// Published shares are rounded: three thirds of 0.333 are a whole.
private let shareTolerance = 0.0051

extension RegionChange {
  /// Whether both touch one region at times that overlap without being the same, or in different ways at one time.
  fileprivate func isAtOdds(with other: RegionChange) -> Bool {
    guard let first = date.first, let last = date.last, let begin = other.date.first, let end = other.date.last,
      !Set([from, to]).isDisjoint(with: [other.from, other.to])
    else { return false }
    return first <= end && begin <= last && (date != other.date || kind != other.kind)
  }
}
