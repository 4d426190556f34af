package import Checkup
package import CityModel

extension Platform {
  /// How the regions of a level may be compared by each indicator: the indicator and how many regions have a comparable
  /// figure, at the period that most have. Only indicators that at least one region has a figure of.
  package func comparable(under level: ID<Region>) async throws -> [(indicator: Indicator, count: Int)] {
    let edition = try await current()
    let cases = try await caseReadings(edition)
    return try await remembered.value("comparable \(level)", at: try await state(edition)) {
      let pack = edition.pack
      let regions = pack.peers(under: level)
      return pack.indicators.compactMap { indicator in
        let figures = pack.peerFigures(of: indicator, over: regions, caseReadings: cases)
        let hasAny = !figures.entries.isEmpty || figures.leftOut.contains { !$0.figures.isEmpty }
        return hasAny ? (indicator, figures.entries.count) : nil
      }
    }
  }

  /// The regions of a level, ranked by an indicator.
  ///
  /// - Parameter period: the one that most regions have when `nil`.
  package func peerRanking(
    of id: ID<Indicator>, under level: ID<Region>, at period: Period?, rule: Composite.PeriodRule
  ) async throws -> PeerRanking {
    let edition = try await current()
    let pack = edition.pack
    guard let indicator = pack.indicator(id), pack.region(level) != nil else { throw Refusal("page.not-found") }
    return pack.peerRanking(
      of: indicator, over: pack.peers(under: level), at: period, rule: rule,
      caseReadings: try await caseReadings(edition))
  }

  /// A composite reckoned from the figures as they stand, kept until one of them changes.
  package func score(_ id: ID<Composite>) async throws -> ScoreSheet {
    let edition = try await current()
    guard let composite = edition.pack.composite(id) else { throw Refusal("page.not-found") }
    let cases = try await caseReadings(edition)
    return try await remembered.value("score \(id)", at: try await state(edition)) {
      edition.pack.score(composite, caseReadings: cases)
    }
  }

  /// Every comparison that the study makes in words, judged.
  package func judgedClaims() async throws -> [JudgedClaim] { try await current().pack.judgedClaims }
}
