package import CityModel

/// A step somebody may or may not take now.
package struct ActionOffer: Sendable {
  package let action: Action
  /// `nil`: may be taken. Otherwise why not; shown beside the greyed-out step.
  package let refusal: Refusal?
  /// Agencies to choose from, for fields of kind `agency`.
  package let agencies: [Agency]
  /// People to choose from, for fields of kind `person`, by the field.
  package let people: [ID<FormField>: [Choice]]
  /// What the case itself warns of already; more may follow from the form.
  package let warnings: [LocalizedText]
  /// The name of the absent one in whose role it would be taken; `nil`: in the viewer's own.
  package let onBehalfOf: String?

  package struct Choice: Sendable {
    package let person: ID<Person>
    package let name: String
  }
}
