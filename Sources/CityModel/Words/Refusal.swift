/// A well-formed no: the request was understood and is not allowed, or not now.
///
/// `code` finds the text that the person reads, in both languages, in the catalogue of texts; `values` fill its blanks.
/// Neither they nor `detail` ever hold personal data; `detail` goes to the log only.
package struct Refusal: Error, Hashable, Sendable {
  package let code: String
  package let values: [String: LocalizedText]
  package let detail: String
  /// What is wrong field by field, so that a form can be shown again with every fault at its place.
  package let faults: [FieldFault]

  package init(
    _ code: String, values: [String: LocalizedText] = [:], faults: [FieldFault] = [], detail: String = ""
  ) {
    self.code = code
    self.values = values
    self.faults = faults
    self.detail = detail
  }
}
