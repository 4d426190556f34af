extension Indicator {
  /// How a value is come by.
  package enum Origin: Hashable, Sendable {
    case observed
    /// Measured from the cases of a procedure.
    case cases(procedure: ID<Procedure>, statistic: CaseStatistic)
    /// One indicator divided by another of the same region and date, times a factor: density = population / area.
    case quotient(of: ID<Indicator>, by: ID<Indicator>, factor: Double)
    /// Reckoned from other indicators of the same region and date, each by its `expressionName`. One missing, all is.
    case formula(Expression)
    /// Counted over the objects of a register: all of them, or those that meet a standard.
    case register(register: ID<Register>, statistic: RegisterStatistic, standard: ID<Standard>?)
    /// The share of a survey's answers that chose one option, in per cent, with its margin.
    case survey(procedure: ID<Procedure>, stage: ID<Stage>, field: ID<FormField>, option: String)
    /// What a standard prescribes from a day on, oldest first; never empty.
    case dated([DatedValue])
  }

  package enum CaseStatistic: String, CaseIterable, Sendable {
    /// Hours from filing to the response action, middle case.
    case medianResponse = "median-response"
    /// Hours from filing to the response action that nine in ten cases keep.
    case ninetiethResponse = "p90-response"
    /// Share of cases with a term whose work was done in time, in per cent; overdue open cases count as late.
    case shareOnTime = "share-on-time"
    /// Share of closings that stood, in per cent: neither reopened nor judged "closed, but not fixed".
    case honestClosing = "honest-closing"
  }

  package enum RegisterStatistic: String, CaseIterable, Sendable {
    case count
    /// In per cent of the objects that could be judged.
    case share
  }

  /// What a standard prescribes, from a day until the next value's.
  package struct DatedValue: Hashable, Sendable {
    package let from: CalendarDay
    package let value: Value
    package let source: ID<Source>

    package init(from: CalendarDay, value: Value, source: ID<Source>) {
      self.from = from
      self.value = value
      self.source = source
    }
  }
}

extension [Indicator.DatedValue] {
  /// The value in force on the day; `nil` before the first.
  package func inForce(on day: CalendarDay) -> Indicator.DatedValue? { last { $0.from <= day } }
}
