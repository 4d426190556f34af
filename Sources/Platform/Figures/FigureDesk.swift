package import CityModel
package import Foundation

/// What an agency has to report, and what waits to be approved by the viewer.
package struct FigureDesk: Sendable {
  /// One period with all that is due in it.
  package struct PeriodRow: Sendable {
    package let period: Period
    package let duties: [Duty]
    package let isLocked: Bool
  }

  package struct Duty: Sendable {
    package enum State: String, CaseIterable, Sendable {
      case due, late, entered, rejected, approved
    }

    package let indicator: Indicator
    package let period: Period
    package let state: State
    /// The last day on which it is in time; `nil` when nothing is said.
    package let dueOn: CalendarDay?
  }

  package let agency: Agency
  package let periods: [PeriodRow]
  /// Whether there is anything that the agency may enter.
  package let entersAny: Bool
  package let waiting: [FigureView]
  /// The agencies whose figures the viewer approves.
  package let below: [Agency]
}

/// An entry as those see it who may: with the names of who did what.
package struct FigureView: Sendable {
  package enum State: String, CaseIterable, Sendable {
    case entered, approved, rejected
  }

  package let id: ID<Observation>
  package let indicator: Indicator?
  package let region: Region?
  package let period: Period
  package let value: Value?
  package let source: Source?
  package let note: String?
  package let hasEvidence: Bool
  package let agency: Agency?
  /// The account's name; `nil` for one that is gone.
  package let enteredBy: String?
  package let enteredAt: Date
  package let state: State
  package let reason: String?
  package let decidedBy: String?
  package let decidedAt: Date?
  /// What stood there before, as it was written.
  package let before: Value?
  package let isOwn: Bool
}

/// The fields of one agency's form for a period and region, filled with what is there.
package struct FigureForm: Sendable {
  package struct Line: Sendable {
    package let indicator: Indicator
    package let period: Period
    package let value: Value?
    package let note: String?
    package let state: FigureView.State?
    /// The last value before, to compare with.
    package let before: Observation?
  }

  package let agency: Agency
  package let period: Period
  package let region: Region
  package let regions: [Region]
  package let lines: [Line]
  package let isLocked: Bool
}
