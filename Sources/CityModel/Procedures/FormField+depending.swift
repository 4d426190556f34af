extension FormField {
  /// Whether the question is asked exactly where a yes-no question is answered with yes: its rule is `form.changed` and nothing
  /// else.
  package func isAskedOnlyAfterYes(to other: FormField) -> Bool {
    guard other.kind == .yesNo, let relevant, case .path("form", let keys) = relevant.root.form else { return false }
    return keys == [.string(other.id.text.expressionName)]
  }
}
