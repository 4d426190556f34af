package import Checkup
package import CityModel

/// What a leader asks: what falls short, what is being done, what worked, and what was promised and not done.
package struct LeaderView: Sendable {
  package let today: CalendarDay
  package let shortfalls: [Shortfall]
  /// Comparisons that are shown and may not be judged: they are in no list here.
  package let unjudged: Int
  package let raised: [RaisedView]
  package let doing: [Doing]
  package let judged: [JudgedPrediction]
  /// Measures whose term is over, without a prediction that was reached.
  package let lapsed: [Measure]
  package let holes: [HoleList]

  /// A measure that somebody has taken on, or that a procedure carries out.
  package struct Doing: Sendable {
    package let measure: Measure
    package let owner: Agency?
    package let procedures: [CaseCount]
  }
}

/// How many cases of a procedure run and have ended.
package struct CaseCount: Sendable {
  package let procedure: Procedure
  package let open: Int
  package let ended: Int
}

/// A problem that a rule raised, with what was decided on it.
package struct RaisedView: Sendable {
  package let problem: RaisedProblem
  /// `nil`: nobody has decided.
  package let decision: Decision?

  package struct Decision: Sendable {
    package let isAccepted: Bool
    package let reason: String
    package let role: Role?
    package let day: CalendarDay
  }
}
