/// How long something is shown to the public at least.
package struct NoticeRule: Hashable, Sendable {
  package let least: TermBudget
  /// The law or rule that asks for the time; `nil` marks a demonstration value.
  package let source: ID<Source>?

  package init(least: TermBudget, source: ID<Source>?) {
    self.least = least
    self.source = source
  }
}
