package import CityModel

/// What a guard said when a part of a plan was to be entered.
package struct GuardAnswer: Sendable {
  package let asked: Guard
  package let finding: GuardFinding

  package init(asked: Guard, finding: GuardFinding) {
    self.asked = asked
    self.finding = finding
  }

  /// Whether nothing is entered unless the guard's own role overrides it.
  package var refuses: Bool { finding == .fails && asked.effect == .refuse }
  /// Whether it is entered only with a reason in writing.
  package var wantsReason: Bool { finding != .holds }
}
