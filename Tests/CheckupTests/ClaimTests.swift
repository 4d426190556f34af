import CityModel
import Testing

@testable import Checkup

/// What the studies claim in words, held against the figures. The snapshot is read by people when a figure changes.
@Suite struct ClaimTests {
  @Test func everyComparisonThatTheStudyMakes() throws {
    let claims = try pack("bazhong").judgedClaims
    try expectSnapshot(claims.map(lines).joined(), "bazhong-claims.txt")
  }

  @Test func theOneThatHoldsAndTheOneThatHoldsNear() throws {
    let claims = try pack("bazhong").judgedClaims
    let judged = claims.filter { $0.outcome.doubts.isEmpty }
    #expect(judged.map(\.claim.id) == ["Q01", "Q11"])
    #expect(judged.map(\.outcome) == [.holds(isNear: false), .holds(isNear: true)])
  }

  @Test func aClaimThatTheFiguresDoNotBearOut() throws {
    let claims = try pack("example").judgedClaims
    #expect(claims.map(\.outcome.statement.code) == ["claim.fails", "claim.cannot-be-judged"])
  }

  private func lines(_ judged: JudgedClaim) -> String {
    let head = "\(judged.claim.id) \(judged.claim.name.en): \(judged.outcome.statement.code)\n"
    let doubts = judged.outcome.doubts.map { "  \(words($0))\n" }
    let tried = judged.comparisons.map { comparison in
      let other = comparison.benchmark.observation
      return "  \(comparison.benchmark.kind) \(other.value?.text ?? "-") (\(other.period)): \(words(comparison))\n"
    }
    return ([head] + doubts + tried).joined()
  }
}
