/// How many of a stratum answered a question, and how many of them chose the answer that is asked about.
package struct StratumAnswers: Hashable, Codable, Sendable {
  package let stratum: String
  package let yes: Int
  package let answers: Int

  /// - Precondition: 0 ≤ yes ≤ answers.
  package init(stratum: String, yes: Int, answers: Int) {
    precondition(yes >= 0 && yes <= answers, "who says yes has answered")
    self.stratum = stratum
    self.yes = yes
    self.answers = answers
  }
}
