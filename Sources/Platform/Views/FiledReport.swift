package struct FiledReport: Sendable {
  package let number: String
  /// The secret of the link `/follow/<token>`; shown this once, the store holds only its hash.
  package let followToken: String
}
