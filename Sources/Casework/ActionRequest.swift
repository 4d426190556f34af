package import CityModel

/// That somebody wants to take an action, with the form filled in.
package struct ActionRequest: Sendable {
  package let action: ID<Action>
  package let by: Actor
  /// Whether the one who asks has proved to be who filed the case, by signing in or by the secret link.
  package let isReporter: Bool
  package let form: CheckedForm
  /// One for each personal answer of the form: the hex SHA-256 of salt and text.
  package let commitments: [ID<FormField>: String]

  package init(
    action: ID<Action>, by actor: Actor, isReporter: Bool, form: CheckedForm = CheckedForm(),
    commitments: [ID<FormField>: String] = [:]
  ) {
    self.action = action
    self.by = actor
    self.isReporter = isReporter
    self.form = form
    self.commitments = commitments
  }
}
