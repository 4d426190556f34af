/// How many of everything there is in an anonymous survey; what anybody may know while it is open.
package struct SurveyTally: Hashable, Sendable {
  /// People who were given a signature.
  package let issued: Int
  package let codesPrinted: Int
  package let codesUsed: Int
  /// Tokens and codes used.
  package let spent: Int
  package let answers: Int

  package init(issued: Int, codesPrinted: Int, codesUsed: Int, spent: Int, answers: Int) {
    self.issued = issued
    self.codesPrinted = codesPrinted
    self.codesUsed = codesUsed
    self.spent = spent
    self.answers = answers
  }

  /// One answer for each token or code that was used, and no more tokens than were signed.
  package var isRight: Bool { answers == spent && spent - codesUsed <= issued }
}
