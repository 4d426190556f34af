import Casework
import CityModel
import Foundation
import Storage

/// A case with the definition it began under and the calendar of today.
struct RunningCase: Sendable {
  let value: Case
  let procedure: Procedure
  /// The edition that the case began under.
  let pack: Pack
  let clock: WorkClock

  var isConduct: Bool { value.isConduct(procedure) }

  var category: CityModel.Category {
    guard let category = procedure.category(value.category) else {
      preconditionFailure("a case's category stands in the definition it began under")
    }
    return category
  }

  func stage(_ id: ID<Stage>) -> Stage {
    guard let stage = procedure.stage(id) else {
      preconditionFailure("a case's stage stands in the definition it began under")
    }
    return stage
  }

  var service: Service {
    guard let service = procedure.service(category.service) else {
      preconditionFailure("a category's service stands in the same definition")
    }
    return service
  }

  var agency: Agency? { value.agency.flatMap(pack.agency) }

  func isReadable(by actor: Actor) -> Bool {
    let takers = procedure.actions.map(\.taker).filter { taker in
      if case .role(actor.role, _) = taker { true } else { false }
    }
    let isBoundToAgency =
      !takers.isEmpty
      && takers.allSatisfy { taker in
        if case .role(_, ofAssignedAgency: true) = taker { true } else { false }
      }
    guard isBoundToAgency else { return actor.role != nil }
    return value.events.contains { event in
      event.answers.values.contains { $0 == actor.agency.map(Answer.agency) }
    }
  }
}

extension Platform {
  /// - Throws: `case.not-found`.
  func running(number: String) async throws -> RunningCase {
    guard number.utf8.count <= 64, let history = try await store.cases.history(number: number) else {
      throw Refusal("case.not-found")
    }
    return try await running(history)
  }

  func running(id: ID<Case>) async throws -> RunningCase {
    guard let history = try await store.cases.history(id) else { throw Refusal("case.not-found") }
    return try await running(history)
  }

  private func running(_ history: StoredHistory) async throws -> RunningCase {
    let edition = try await edition(history.opening.packVersion)
    let procedure = try edition.procedure(history.opening.procedure)
    return RunningCase(
      value: try history.folded(procedure), procedure: procedure, pack: edition.pack, clock: try await current().clock)
  }
}
