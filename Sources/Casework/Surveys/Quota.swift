/// How many answers of a stratum are wanted at least.
package struct Quota: Hashable, Codable, Sendable {
  package let stratum: String
  package let leastAnswers: Int

  package init(stratum: String, leastAnswers: Int) {
    self.stratum = stratum
    self.leastAnswers = leastAnswers
  }
}
