import CityModel
import Casework
import Storage

extension Platform {
  private static let mostShown = 500

  /// The book of guards, for everybody to read.
  package func guardBook() async throws -> GuardBook {
    let edition = try await current()
    let pack = edition.pack
    let counts = try await store.plans.counts()
    let overridden = Dictionary(grouping: try await store.plans.overridden(limit: Self.mostShown), by: \.asked)
    let rows = pack.guards.map { rule in
      let count = counts[rule.id, default: [:]]
      return GuardBook.Row(
        rule: rule, restraints: pack.restraints.filter { $0.keeping == .guarded(rule.id) }, held: count[.held] ?? 0,
        refused: count[.refused] ?? 0, warned: count[.warned] ?? 0,
        overridden: overridden[rule.id, default: []].map { $0.overriding(edition) },
        overriddenCount: count[.overridden] ?? 0)
    }
    return GuardBook(rows: rows, inProcedures: pack.keptInProcedures, notRules: pack.notRules)
  }
}

extension GuardAsking {
  fileprivate func overriding(_ edition: Edition) -> GuardBook.Overriding {
    GuardBook.Overriding(
      measure: measure, part: part, reason: reason ?? "", role: edition.pack.role(role),
      day: edition.clock.day(of: at))
  }
}

extension Pack {
  fileprivate var keptInProcedures: [(restraint: Restraint, procedure: Procedure, action: Action)] {
    restraints.compactMap { restraint in
      guard case .action(let id, let step) = restraint.keeping, let procedure = procedure(id),
        let action = procedure.action(step)
      else { return nil }
      return (restraint, procedure, action)
    }
  }

  fileprivate var notRules: [(restraint: Restraint, why: LocalizedText)] {
    restraints.compactMap { if case .none(let why) = $0.keeping { ($0, why) } else { nil } }
  }
}
