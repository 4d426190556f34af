import Casework
package import Checkup
package import CityModel
import Foundation
import Storage

/// How entering a part of a plan went.
package enum PlanOutcome: Sendable {
  case entered
  /// Nothing was entered: what the guards say, and whether the viewer could go on with a reason.
  case held([GuardAnswer], mayOverride: Bool)
}

/// The plan of a measure as its offices enter it: owner, term, budget, prediction. Nothing that was entered is changed; what is
/// entered later counts. Guards are asked at every entry, and every answer is written down.
extension Platform {
  private static let reasonCharacters = 10...300

  /// Enters a part of a measure's plan.
  ///
  /// Where guards do not hold, the entry is kept back until a reason is given in writing; where one of them refuses, only
  /// the role that it names can give it.
  ///
  /// - Throws: in this order `account.sign-in`; `page.not-found`; `plan.not-leading` and `plan.not-yours`; `form.invalid`.
  package func enterPlan(
    _ typed: PlanTyped, of measure: ID<Measure>, viewer: Viewer
  ) async throws -> PlanOutcome {
    let (edition, actor, ledger) = try await planning(measure, viewer)
    try refuseEntry(typed.part, actor, ledger, measure, edition.pack)
    let today = edition.clock.day(of: now)
    let draft = try typed.draft(in: edition.pack, prediction: ledger.nextPrediction, today: today)
    let reason = try checkedReason(typed.reason)
    let answers = edition.pack.answers(of: measure, to: draft, answers: typed.answers, today: today)
    let mayOverride = answers.allSatisfy { !$0.refuses || $0.asked.override == actor.role }
    let goesOn = answers.allSatisfy { !$0.wantsReason } || mayOverride && reason != nil
    let entry = goesOn ? try self.entry(draft, of: measure, actor, edition) : nil
    try await store.plans.add(
      entry,
      askings: answers.map { asking($0, measure, draft.part, goesOn ? reason : nil, actor, edition) })
    return goesOn ? .entered : .held(answers.filter(\.wantsReason), mayOverride: mayOverride)
  }

  /// Says for the office that was named that it takes the measure on.
  ///
  /// - Throws: `account.sign-in`; `page.not-found`; `plan.nothing-to-accept`; `plan.own-entry`.
  package func acceptPlan(of measure: ID<Measure>, viewer: Viewer) async throws {
    let (edition, actor, ledger) = try await planning(measure, viewer)
    guard let proposed = ledger.proposed, proposed.value == actor.agency?.text else {
      throw Refusal("plan.nothing-to-accept")
    }
    if proposed.person == actor.person { throw Refusal("plan.own-entry") }
    try await store.plans.add(
      planEntry(.acceptance, proposed.value, of: measure, actor, edition), askings: [])
  }

  /// Seals the prediction that was entered last.
  ///
  /// - Throws: `account.sign-in`; `page.not-found`; `plan.not-leading`; `plan.nothing-to-seal`; `plan.own-entry`;
  ///   `plan.begun` when the measure has begun: what is written down then predicts nothing.
  package func sealPlan(of measure: ID<Measure>, viewer: Viewer) async throws {
    let (edition, actor, ledger) = try await planning(measure, viewer)
    guard edition.pack.leads(actor.role) else { throw Refusal("plan.not-leading") }
    guard let waiting = ledger.unsealed else { throw Refusal("plan.nothing-to-seal") }
    if waiting.entry.person == actor.person { throw Refusal("plan.own-entry") }
    guard edition.clock.day(of: now) < waiting.prediction.starts else { throw Refusal("plan.begun") }
    let bytes = sealDigestInput(of: waiting.prediction)
    _ = try await store.predictions.seal(
      SealedPrediction(
        measure: measure, prediction: waiting.prediction.id, digest: hexDigest(bytes), bytes: bytes, sealedAt: now,
        packVersion: edition.version))
  }

  func planning(
    _ measure: ID<Measure>, _ viewer: Viewer
  ) async throws -> (edition: Edition, actor: Actor, ledger: PlanLedger) {
    let actor = try staffActor(viewer)
    let edition = try await current()
    guard edition.pack.measure(measure) != nil else { throw Refusal("page.not-found") }
    return (edition, actor, try await ledger(of: measure))
  }

  private func refuseEntry(
    _ part: PlanPart, _ actor: Actor, _ ledger: PlanLedger, _ id: ID<Measure>, _ pack: Pack
  ) throws(Refusal) {
    guard let measure = pack.measure(id) else { throw Refusal("page.not-found") }
    let rights = PlanRights(actor, measure, ledger, pack)
    if part == .owner, !rights.mayName { throw Refusal("plan.not-leading") }
    if part != .owner, !rights.mayEnter { throw Refusal("plan.not-yours") }
  }

  /// `nil` when none was given.
  private func checkedReason(_ text: String) throws(Refusal) -> String? {
    let reason = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if reason.isEmpty { return nil }
    if Self.reasonCharacters.contains(reason.count) { return reason }
    throw Refusal("form.invalid", faults: [FieldFault("reason", "plan.bad-reason")])
  }

  private func asking(
    _ answer: GuardAnswer, _ measure: ID<Measure>, _ part: PlanPart, _ reason: String?, _ actor: Actor,
    _ edition: Edition
  ) -> GuardAsking {
    let outcome: GuardAsking.Outcome =
      !answer.wantsReason ? .held : reason != nil ? .overridden : answer.refuses ? .refused : .warned
    return GuardAsking(
      asked: answer.asked.id, measure: measure, part: part, outcome: outcome,
      reason: outcome == .overridden ? reason : nil, person: actor.person, role: actor.role ?? ID(""), at: now,
      packVersion: edition.version)
  }

  private func entry(
    _ draft: PlanDraft, of measure: ID<Measure>, _ actor: Actor, _ edition: Edition
  ) throws -> PlanEntry {
    switch draft {
    case .owner(let agency): planEntry(.owner, agency.text, of: measure, actor, edition)
    case .term(let period): planEntry(.term, period.description, of: measure, actor, edition)
    case .budget(let yuan): planEntry(.budget, yuan.description, of: measure, actor, edition)
    case .prediction(let prediction):
      planEntry(.prediction, try PlannedPrediction(prediction).text, of: measure, actor, edition)
    }
  }

  private func planEntry(
    _ part: PlanEntry.Part, _ value: String, of measure: ID<Measure>, _ actor: Actor, _ edition: Edition
  ) -> PlanEntry {
    PlanEntry(
      measure: measure, part: part, value: value, person: actor.person, role: actor.role ?? ID(""),
      agency: actor.agency, at: now, packVersion: edition.version)
  }
}
