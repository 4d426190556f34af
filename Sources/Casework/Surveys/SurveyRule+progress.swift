package import CityModel

extension SurveyRule {
  /// How far one stratum is.
  package struct Progress: Hashable, Sendable {
    package let name: String
    package let units: Int
    package let answered: Int
    package let least: Int
  }

  /// Each stratum of the frame with how many have answered and how many have to; empty when the frame is no frame.
  package func progress(
    _ answers: [[ID<FormField>: Answer]], frame rows: [[ID<FormField>: Answer]]
  ) -> [Progress] {
    guard let frame = try? frame(rows) else { return [] }
    let answered = Dictionary(grouping: answers) { $0[stratum]?.option ?? "" }.mapValues(\.count)
    let least = Dictionary(frame.quota(quotaShare).map { ($0.stratum, $0.leastAnswers) }) { first, _ in first }
    return frame.strata.map {
      Progress(name: $0.name, units: $0.units, answered: answered[$0.name] ?? 0, least: least[$0.name] ?? 0)
    }
  }

  /// The names of the frame's strata, in its order: what somebody may say of where they belong.
  package func strata(_ rows: [[ID<FormField>: Answer]]) -> [String] { (try? frame(rows))?.strata.map(\.name) ?? [] }

  /// How many the sampling frame holds; 0 when it is no frame.
  package func units(_ rows: [[ID<FormField>: Answer]]) -> Int { (try? frame(rows))?.units ?? 0 }
}
