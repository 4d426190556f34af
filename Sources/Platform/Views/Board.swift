package import Checkup
package import CityModel

/// How a procedure is doing, for everybody to read ("how we are doing").
package struct Board: Sendable {
  package let procedure: Procedure
  /// The days that the figures cover, both counted in.
  package let from: CalendarDay
  package let to: CalendarDay
  package let figures: [Figure]
  package let byCategory: [CategoryRow]
  package let byMonth: [MonthRow]

  /// One case statistic as an indicator.
  package struct Figure: Sendable {
    package let indicator: Indicator
    package let value: CaseStatisticValue
  }

  /// Counts; the only place where conduct categories appear in public.
  package struct CategoryRow: Sendable {
    package let service: Service
    package let category: CityModel.Category
    package let filed: Int
    package let open: Int
    package let overdue: Int
    package let done: Int
    package let declined: Int
  }

  package struct MonthRow: Sendable {
    package let month: Period
    package let filed: Int
    package let closed: Int
    package let medianResponseHours: Double?
  }
}
