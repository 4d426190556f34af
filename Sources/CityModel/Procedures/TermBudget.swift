/// A length of time: hours within working hours, whole working days, or days of the calendar.
package struct TermBudget: Hashable, Codable, Sendable {
  package enum Unit: String, CaseIterable, Codable, Sendable {
    case workingHours = "working-hours"
    case workingDays = "working-days"
    /// Every day counts, as where a law says 日 and not 工作日.
    case calendarDays = "calendar-days"
  }

  package let amount: Int
  package let unit: Unit

  package init(amount: Int, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }
}
