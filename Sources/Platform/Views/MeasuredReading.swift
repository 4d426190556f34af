package import Checkup
package import CityModel

/// A value of an indicator that is measured from cases.
package struct MeasuredReading: Sendable {
  package let indicator: Indicator
  package let from: CalendarDay
  package let to: CalendarDay
  package let value: CaseStatisticValue
  /// By calendar month, oldest first.
  package let months: [(month: Period, value: CaseStatisticValue)]
}
