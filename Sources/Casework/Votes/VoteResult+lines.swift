import CityModel

extension VoteResult {
  /// The whole result in a fixed order, so that two counts can be held against each other line by line.
  package var canonicalLines: [String] {
    [
      "matter\t\(matter.rawValue)", line("whole", whole), line("taking-part", takingPart), line("agreeing", agreeing),
      line("abstaining", abstaining), line("took-part", tookPart), line("agreed", agreed), "adopted\t\(isAdopted)",
    ] + lines("duplicate", duplicates) + lines("stranger", strangers) + lines("voided", voided)
      + divided.map { "divided\t\($0)" }
  }

  private func line(_ name: String, _ weight: VoteWeight) -> String {
    "\(name)\t\(weight.heads)\t\(weight.areaHundredths)"
  }

  private func line(_ name: String, _ met: Met) -> String { "\(name)\t\(met.heads)\t\(met.area)" }

  private func lines(_ name: String, _ ballots: [Ballot]) -> [String] { ballots.map { "\(name)\t\($0.canonicalLine)" } }
}
