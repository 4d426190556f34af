package import CityModel

/// A form that holds only what its definition asks for. Personal texts lie apart and never enter an event.
package struct CheckedForm: Hashable, Sendable {
  package let answers: [ID<FormField>: Answer]
  package let personal: [ID<FormField>: String]

  package init(answers: [ID<FormField>: Answer] = [:], personal: [ID<FormField>: String] = [:]) {
    self.answers = answers
    self.personal = personal
  }

  /// The answers as an event stores them: a commitment stands for each personal text.
  ///
  /// - Precondition: there is one commitment for each personal text, and no other.
  func sealed(with commitments: [ID<FormField>: String]) -> [ID<FormField>: Answer] {
    precondition(Set(commitments.keys) == Set(personal.keys), "one commitment for each personal answer")
    return answers.merging(commitments.mapValues(Answer.commitment)) { _, commitment in commitment }
  }
}
