/// Which actions start and stop the clock of a case's term. The budget is its category's limit.
package struct TermRule: Hashable, Sendable {
  package let starts: ID<Action>
  package let stops: ID<Action>

  package init(starts: ID<Action>, stops: ID<Action>) {
    self.starts = starts
    self.stops = stops
  }
}
