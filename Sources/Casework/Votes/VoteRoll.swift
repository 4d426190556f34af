/// All who may vote, with what they own: every share of a vote is a share of this.
///
/// Heads are owners, not doors: the interpretation counts one head for each exclusively owned part, but one only for
/// all that the developer has not sold or not handed over, and one only for a buyer with several parts. Areas add up.
///
/// - Source: Supreme People's Court, interpretation on disputes over ownership of building units (建筑物区分所有权司法解释,
///   as amended 2020), articles 8 and 9.
package struct VoteRoll: Hashable, Sendable {
  /// In the order of the doors' codes, whatever order they were handed in.
  package let entries: [RollEntry]
  package let whole: VoteWeight
  let byUnit: [String: RollEntry]

  /// No city has a housing estate near either; so sums and products stay whole numbers that fit.
  static let mostUnits = 100_000
  static let mostAreaHundredths = 100_000_000

  /// - Throws: everything that is wrong with the roll, in the order of the entries.
  package init(_ entries: [RollEntry]) throws(RollFaults) {
    let faults = Self.faults(of: entries)
    guard faults.isEmpty else { throw RollFaults(faults: faults) }
    self.entries = entries.sorted { $0.unit < $1.unit }
    byUnit = Dictionary(entries.map { ($0.unit, $0) }) { first, _ in first }
    whole = VoteWeight(
      heads: Set(entries.map(\.owner)).count, areaHundredths: entries.map(\.areaHundredths).reduce(0, +))
  }

  private static func faults(of entries: [RollEntry]) -> [RollFault] {
    guard !entries.isEmpty else { return [.empty] }
    guard entries.count <= mostUnits else { return [.tooLong] }
    var seen: Set<String> = []
    return entries.flatMap { entry -> [RollFault] in
      var faults: [RollFault] = []
      if !isName(entry.unit) || !isName(entry.owner) { faults.append(.unreadable(unit: entry.unit)) }
      if !(1...mostAreaHundredths).contains(entry.areaHundredths) { faults.append(.area(unit: entry.unit)) }
      if !seen.insert(entry.unit).inserted { faults.append(.twice(unit: entry.unit)) }
      return faults
    }
  }

  /// A name that can stand in a line of the canonical text without being taken for two.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && !text.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\u{2028}" }
  }
}
