/// What a browser needs to blind a token: the public key of one survey.
///
/// The fingerprint belongs into the event that opens the survey and onto the page: a server that gave each person a key
/// of their own could tell their tokens apart, and this is how people see that there is one key for all.
package struct SurveyKey: Hashable, Sendable {
  /// In base 64 for addresses, without padding; the exponent too.
  package let modulus: String
  package let exponent: String
  /// The hex SHA-256 of the key in DER.
  package let fingerprint: String
}
