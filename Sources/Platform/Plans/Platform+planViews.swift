import Casework
package import CityModel
import Storage

extension Platform {
  /// Every measure with what the viewer may do about its plan, in the order of the pack.
  ///
  /// - Throws: `account.sign-in`.
  package func planRows(_ viewer: Viewer) async throws -> [PlanRow] {
    let actor = try staffActor(viewer)
    let pack = try await current().pack
    let entries = Dictionary(grouping: try await store.plans.all(), by: \.measure)
    let seals = Dictionary(grouping: try await store.predictions.all(), by: \.measure)
    return pack.measures.map { measure in
      let sealed = Set(seals[measure.id, default: []].map(\.prediction))
      let ledger = PlanLedger(entries: entries[measure.id, default: []], sealed: sealed)
      return PlanRow(
        measure: measure, owner: measure.owner.flatMap(pack.agency), rights: PlanRights(actor, measure, ledger, pack))
    }
  }

  /// - Throws: `account.sign-in`; `page.not-found`.
  package func plan(of id: ID<Measure>, viewer: Viewer) async throws -> PlanView {
    let (edition, actor, ledger) = try await planning(id, viewer)
    let pack = edition.pack
    guard let measure = pack.measure(id) else { throw Refusal("page.not-found") }
    var entries: [PlanView.Entry] = []
    for entry in ledger.entries.reversed() {
      let account = try await store.accounts.find(entry.person)
      entries.append(
        PlanView.Entry(
          part: entry.part.rawValue, value: entry.content(in: pack), role: pack.role(entry.role),
          agency: entry.agency.flatMap(pack.agency), by: account?.name, at: entry.at))
    }
    return PlanView(
      measure: measure, owner: measure.owner.flatMap(pack.agency),
      proposed: ledger.proposed.flatMap { pack.agency(ID($0.value)) },
      rights: PlanRights(actor, measure, ledger, pack), entries: entries, waiting: ledger.unsealed?.prediction)
  }
}

extension PlanEntry {
  fileprivate func content(in pack: Pack) -> PlanView.Content {
    switch part {
    case .owner, .acceptance: .agency(pack.agency(ID(value)))
    case .term: Period(value).map(PlanView.Content.period) ?? .text(value)
    case .budget: Double(value).map(PlanView.Content.yuan) ?? .text(value)
    case .prediction: PlannedPrediction.prediction(value).map(PlanView.Content.prediction) ?? .text(value)
    }
  }
}
