import Testing

/// Fails with a list that can be worked through when there is anything in it.
func law(_ sentence: String, offenders: [String], at place: SourceLocation = #_sourceLocation) {
  guard !offenders.isEmpty else { return }
  let list = offenders.sorted().map { "  \($0)" }.joined(separator: "\n")
  Issue.record("\(sentence)\n\(list)", sourceLocation: place)
}
