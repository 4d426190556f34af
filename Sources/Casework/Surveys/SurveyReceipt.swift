/// What became of an anonymous answer that was sent.
package enum SurveyReceipt: Hashable, Sendable {
  case counted
  /// The token or code was used before. The answer of that time counts and this one was not stored; whether it was the
  /// same nobody can say, because nothing ties an answer to what let it in.
  case countedBefore
}
