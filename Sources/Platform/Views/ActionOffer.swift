package import CityModel

/// A step somebody may or may not take now.
package struct ActionOffer: Sendable {
  package let action: Action
  /// `nil`: may be taken. Otherwise why not; shown beside the greyed-out step.
  package let refusal: Refusal?
  /// Agencies to choose from, for fields of kind `agency`.
  package let agencies: [Agency]
}
