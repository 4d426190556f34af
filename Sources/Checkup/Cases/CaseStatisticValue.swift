/// A figure measured from cases: how many it rests on, how many it leaves out and why, and how sure it is.
package struct CaseStatisticValue: Hashable, Sendable {
  package enum LeftOut: String, CaseIterable, Sendable {
    /// Never taken on.
    case declined
    /// Its term has no date: nothing was promised yet, the clock stands, or a calendar is not published.
    case noTerm = "no-term"
    /// The term still runs. Left out even when the work is finished: counting only the quick ones of a young
    /// period would make every young period look good.
    case termRuns = "term-runs"
    /// A closing that may still be reopened. Counted in closings, the others in cases.
    case provisional
  }

  /// Why there is no value.
  package enum Unknown: Hashable, Sendable {
    case noCases
    /// The quantile falls among the cases that still wait for a response.
    case notYet(waiting: Int)
  }

  /// Hours, or per cent; `nil` for the reason in `unknown`. Missing is not zero.
  package let value: Double?
  /// What the value rests on: cases, or for honest closing the closings and the overdue cases never closed.
  package let count: Int
  /// Cases that have had no response yet; counted in `count`, longer than any other. 0 for shares.
  package let waiting: Int
  package let leftOut: [LeftOut: Int]
  /// At 95 %; `nil` when there are too few cases for one, or a bound falls among the waiting.
  package let interval: ClosedRange<Double>?
  package let unknown: Unknown?

  package init(
    value: Double?, count: Int, waiting: Int = 0, leftOut: [LeftOut: Int] = [:], interval: ClosedRange<Double>? = nil,
    unknown: Unknown? = nil
  ) {
    self.value = value
    self.count = count
    self.waiting = waiting
    self.leftOut = leftOut
    self.interval = interval
    self.unknown = unknown
  }
}

extension CaseStatisticValue {
  /// What was left out, in the order of `LeftOut`'s cases, each with its count.
  package var leftOutStatements: [Statement] {
    LeftOut.allCases.compactMap { reason in
      leftOut[reason].map { Statement("left-out.\(reason.rawValue)", ["count": .count($0)]) }
    }
  }
}

extension CaseStatisticValue.Unknown {
  package var statement: Statement {
    switch self {
    case .noCases: Statement("unknown.no-cases")
    case .notYet(let waiting): Statement("unknown.not-yet", ["waiting": .count(waiting)])
    }
  }
}
