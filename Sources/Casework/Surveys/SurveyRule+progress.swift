package import CityModel

extension SurveyRule {
  /// How far one stratum is.
  package struct Progress: Hashable, Sendable {
    package let name: String
    package let units: Int
    /// `nil` where so few belong that it would say of each whether they answered.
    package let answered: Int?
    package let least: Int
  }

  /// The fewest of a stratum of whom it is said how many have answered.
  package static let leastShown = 5

  /// Each stratum of the frame with how many have answered and how many have to; empty when the frame is no frame.
  ///
  /// A single one that is not shown would follow from the total, so the smallest of the others is not shown either.
  package func progress(
    _ answers: [[ID<FormField>: Answer]], frame rows: [[ID<FormField>: Answer]]
  ) -> [Progress] {
    guard let frame = try? frame(rows) else { return [] }
    let answered = Dictionary(grouping: answers) { $0[stratum]?.option ?? "" }.mapValues(\.count)
    let least = Dictionary(frame.quota(quotaShare).map { ($0.stratum, $0.leastAnswers) }) { first, _ in first }
    let hidden = hidden(frame)
    return frame.strata.map {
      Progress(
        name: $0.name, units: $0.units, answered: hidden.contains($0.name) ? nil : answered[$0.name] ?? 0,
        least: least[$0.name] ?? 0)
    }
  }

  private func hidden(_ frame: SurveyFrame) -> Set<String> {
    let bySize = frame.strata.sorted { $0.units < $1.units }
    let small = bySize.count { $0.units < Self.leastShown }
    return Set(bySize.prefix(small == 1 ? 2 : small).map(\.name))
  }

  /// The names of the frame's strata, in its order: what somebody may say of where they belong.
  package func strata(_ rows: [[ID<FormField>: Answer]]) -> [String] { (try? frame(rows))?.strata.map(\.name) ?? [] }

  /// How many the sampling frame holds; 0 when it is no frame.
  package func units(_ rows: [[ID<FormField>: Answer]]) -> Int { (try? frame(rows))?.units ?? 0 }
}
