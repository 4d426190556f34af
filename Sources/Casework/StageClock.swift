package import CityModel
import Foundation

/// How long a case has stood in a stage: the promise and, where one is known, the law's limit, on one ledger.
package struct StageClock: Hashable, Codable, Sendable {
  package let stage: ID<Stage>
  package private(set) var promised: Term
  /// `nil` where no law says how long it may take.
  package private(set) var legal: Term?

  init(_ term: StageTerm, of stage: ID<Stage>, since start: Date) {
    self.stage = stage
    self.promised = Term(budget: term.promised, started: start)
    self.legal = term.legal.map { Term(budget: $0.budget, started: start) }
  }

  mutating func suspend(at moment: Date, reason: String) { both { $0.suspend(at: moment, reason: reason) } }

  mutating func resume(at moment: Date) { both { $0.resume(at: moment) } }

  mutating func stop(at moment: Date) { both { $0.stop(at: moment) } }

  /// Runs on after the case was elsewhere: the time since it stopped is one suspension more.
  mutating func takeUp(at moment: Date) { both { $0.takeUp(at: moment) } }

  /// Only the promise is the office's to make longer.
  mutating func extend(by amount: Int) { promised.extended += amount }

  private mutating func both(_ change: (inout Term) -> Void) {
    change(&promised)
    if var term = legal {
      change(&term)
      legal = term
    }
  }
}
