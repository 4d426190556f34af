/// What is left of a review: a paper that goes out has none.
public struct ReviewMarks: Hashable, Sendable {
  public internal(set) var insertions = 0
  public internal(set) var deletions = 0
  /// Tracked changes of formatting.
  public internal(set) var formatChanges = 0
  public internal(set) var comments = 0

  public var isEmpty: Bool { self == ReviewMarks() }
}
