import Casework
package import CityModel
import Storage

/// A case that was done and released, as anybody may read it.
package struct ClosedCase: Sendable {
  package let number: String
  package let answers: [AnswerView]
}

extension Platform {
  private static let mostClosed = 200

  /// The public list of a procedure: what was done and then released, the newest first.
  package func closedCases(of procedure: ID<Procedure>) async throws -> [ClosedCase] {
    var filter = CaseFilter(procedure: procedure, isConduct: false, outcome: .done, isReleased: true)
    filter.reporter = nil
    var closed: [ClosedCase] = []
    for row in try await store.cases.list(filter, limit: Self.mostClosed).rows {
      let running = try await running(id: row.caseID)
      closed.append(ClosedCase(number: running.value.number, answers: running.publicAnswers))
    }
    return closed
  }
}
