package import Documents

/// An official form of the city's pack with the layout that its rules name.
package struct OfficialForm: Sendable {
  package let template: FormTemplate
  package let profile: LayoutProfile

  /// Empty, for filling in by hand.
  package var blank: Document { template.document(answers: FormAnswers(), blank: true, profile: profile).document }
}
