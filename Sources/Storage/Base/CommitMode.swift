/// How appends become durable.
package enum CommitMode: Sendable {
  /// Requests that wait while a commit runs share the next one.
  case grouped
  /// One commit for each: what `grouped` is measured against.
  case each

  /// Appends in one commit at most.
  var mostPerCommit: Int {
    switch self {
    case .grouped: 512
    case .each: 1
    }
  }
}
