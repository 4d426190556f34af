import Casework
import Checkup
package import CityModel
import Foundation
import Storage

extension Platform {
  /// The leader's page as of now. Everything on it is public.
  package func leader() async throws -> LeaderView {
    let edition = try await current()
    let pack = edition.pack
    let sheet = try await checkup()
    let today = edition.clock.day(of: now)
    let judged = try await verdicts()
    let reached = Set(judged.filter { if case .reached = $0.verdict { true } else { false } }.map(\.measure.id))
    var doing: [LeaderView.Doing] = []
    for measure in pack.measures where measure.owner != nil || !measure.procedures.isEmpty {
      doing.append(
        LeaderView.Doing(
          measure: measure, owner: measure.owner.flatMap(pack.agency),
          procedures: try await caseCounts(measure.procedures.compactMap(pack.procedure), pack)))
    }
    return LeaderView(
      today: today, shortfalls: sheet.shortfalls(), unjudged: sheet.unjudgedCount, raised: try await raised(),
      doing: doing, judged: judged,
      lapsed: pack.measures.filter { ($0.deadline?.last).map { $0 < today } ?? false && !reached.contains($0.id) },
      holes: sheet.holeLists(in: pack))
  }

  /// How the measures are carried out: the cases of their procedures, each once, and what became of their predictions.
  package func outcome(
    of measures: [ID<Measure>]
  ) async throws -> (cases: [CaseCount], judged: [JudgedPrediction]) {
    let edition = try await current()
    let all = measures.compactMap(edition.pack.measure)
    var procedures: [Procedure] = []
    for procedure in all.flatMap(\.procedures).compactMap(edition.pack.procedure)
    where !procedures.contains(where: { $0.id == procedure.id }) {
      procedures.append(procedure)
    }
    var judged: [JudgedPrediction] = []
    for measure in all { judged += try await self.judged(measure, edition) }
    return (try await caseCounts(procedures, edition.pack), judged)
  }

  /// How many cases of each procedure run and have ended, over all regions.
  func caseCounts(_ procedures: [Procedure], _ pack: Pack) async throws -> [CaseCount] {
    var counts: [CaseCount] = []
    for procedure in procedures {
      let rows = try await countsByRegion(procedure.id, pack)
      counts.append(
        CaseCount(
          procedure: procedure, open: rows.reduce(0) { $0 + $1.open }, ended: rows.reduce(0) { $0 + $1.ended }))
    }
    return counts
  }

  /// The problems that rules raise over today's figures, with what was decided on each.
  package func raised() async throws -> [RaisedView] {
    let edition = try await current()
    let decisions = try await store.plans.decisions()
    return edition.pack.raisedProblems(caseReadings: try await caseReadings(edition)).map { problem in
      let last = decisions.last { $0.rule == problem.rule.id && $0.region == problem.region }
      return RaisedView(
        problem: problem,
        decision: last.map {
          RaisedView.Decision(
            isAccepted: $0.decision == .accepted, reason: $0.reason, role: edition.pack.role($0.role),
            day: edition.clock.day(of: $0.at))
        })
    }
  }

  /// Accepts a raised problem or turns it down. A later decision takes the place of an earlier one, which stays on record.
  ///
  /// - Throws: in this order `account.sign-in`; `plan.not-leading`; `page.not-found` when no rule raises it now;
  ///   `form.invalid` without a reason.
  package func decide(
    _ rule: ID<ProblemRule>, in region: ID<Region>, accepts: Bool, reason: String, viewer: Viewer
  ) async throws {
    let actor = try staffActor(viewer)
    let edition = try await current()
    guard edition.pack.leads(actor.role) else { throw Refusal("plan.not-leading") }
    guard try await raised().contains(where: { $0.problem.rule.id == rule && $0.problem.region == region }) else {
      throw Refusal("page.not-found")
    }
    let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
    guard (1...300).contains(reason.count) else {
      throw Refusal("form.invalid", faults: [FieldFault("reason", "form.required")])
    }
    try await store.plans.decide(
      ProblemDecision(
        rule: rule, region: region, decision: accepts ? .accepted : .turnedDown, reason: reason, person: actor.person,
        role: actor.role ?? ID(""), at: now))
  }
}
