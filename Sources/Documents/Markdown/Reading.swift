/// What is known beside the text while it is read, and what was found.
struct Reading {
  /// More than this many findings help nobody.
  static let findingLimit = 1000

  let drawings: [String: Drawing]
  let data: [String: String?]
  /// The words of the notes by their names, until something refers to them.
  var notes: [String: SourceSlice] = [:]
  var usedNotes: Set<String> = []
  private(set) var findings: [Finding] = []

  init(drawings: [String: Drawing], data: [String: String?]) {
    self.drawings = drawings
    self.data = data
  }

  mutating func find(_ fault: MarkdownFault, at place: SourcePlace?, found: String? = nil, expected: String? = nil) {
    if findings.count == Self.findingLimit { findings.append(Finding(.tooMany, at: place)) }
    if findings.count < Self.findingLimit {
      findings.append(Finding(fault, at: place, found: found, expected: expected))
    }
  }
}
