import CityModel
import Storage

/// What offices have entered of one measure, oldest first, and what follows from it.
struct PlanLedger {
  let entries: [PlanEntry]
  /// The predictions of the measure that were sealed.
  let sealed: Set<ID<Prediction>>

  /// The agency that was named last and has not said yet that it takes the measure on; with who named it.
  var proposed: PlanEntry? {
    guard let last = entries.last(where: { $0.part == .owner || $0.part == .acceptance }), last.part == .owner else {
      return nil
    }
    return last
  }

  /// Every prediction that was entered, with its entry; one that was replaced before it was sealed is left out.
  var predictions: [(entry: PlanEntry, prediction: Prediction)] {
    let read = entries.filter { $0.part == .prediction }.compactMap { entry in
      PlannedPrediction.prediction(entry.value).map { (entry, $0) }
    }
    return read.enumerated().filter { sealed.contains($0.element.1.id) || $0.offset == read.count - 1 }.map(\.element)
  }

  var plan: MeasurePlan {
    MeasurePlan(
      owner: last(.acceptance).map { ID($0) }, term: last(.term).flatMap { Period($0) },
      budgetYuan: last(.budget).flatMap(Double.init), predictions: predictions.map(\.prediction))
  }

  /// The id of the next prediction: no other of the measure ever had it.
  var nextPrediction: ID<Prediction> { ID("office-\(entries.count { $0.part == .prediction } + 1)") }

  private func last(_ part: PlanEntry.Part) -> String? { entries.last { $0.part == part }?.value }
}

extension Platform {
  func ledger(of measure: ID<Measure>) async throws -> PlanLedger {
    PlanLedger(entries: try await store.plans.entries(of: measure), sealed: try await sealed(of: measure))
  }

  private func sealed(of measure: ID<Measure>) async throws -> Set<ID<Prediction>> {
    Set(try await store.predictions.all().filter { $0.measure == measure }.map(\.prediction))
  }

  /// What offices have entered of every measure.
  func plans() async throws -> [ID<Measure>: MeasurePlan] {
    let seals = Dictionary(grouping: try await store.predictions.all(), by: \.measure)
    return Dictionary(grouping: try await store.plans.all(), by: \.measure).reduce(into: [:]) { plans, entry in
      let sealed = Set(seals[entry.key, default: []].map(\.prediction))
      plans[entry.key] = PlanLedger(entries: entry.value, sealed: sealed).plan
    }
  }
}
