/// A length of working time: hours within working hours, or whole working days.
package struct TermBudget: Hashable, Codable, Sendable {
  package enum Unit: String, CaseIterable, Codable, Sendable {
    case workingHours = "working-hours"
    case workingDays = "working-days"
  }

  package let amount: Int
  package let unit: Unit

  package init(amount: Int, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }
}
