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
  /// What the contributions came to, for an action that counts them.
  package let result: ActivityResult?
  /// The fingerprint of the key of the anonymous survey that the action opens.
  package let surveyKey: String?
  /// Whether the one who asks has read the warnings.
  package let hasReadWarnings: Bool

  package init(
    action: ID<Action>, by actor: Actor, isReporter: Bool, form: CheckedForm = CheckedForm(),
    commitments: [ID<FormField>: String] = [:], result: ActivityResult? = nil, surveyKey: String? = nil,
    hasReadWarnings: Bool = false
  ) {
    self.action = action
    self.by = actor
    self.isReporter = isReporter
    self.form = form
    self.commitments = commitments
    self.result = result
    self.surveyKey = surveyKey
    self.hasReadWarnings = hasReadWarnings
  }
}
