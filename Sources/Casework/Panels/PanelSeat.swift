package import CityModel

/// A reviewer's place on a panel.
package struct PanelSeat: Hashable, Codable, Sendable {
  package enum State: Hashable, Codable, Sendable {
    /// Asked, with the question whether anything stands between them and the case; they have seen nothing of it.
    case invited
    case declined(Decline)
    /// Said that nothing stands between; from now on they read the case.
    case accepted
    case opined(PanelOpinion)
  }

  package enum Decline: String, CaseIterable, Codable, Sendable {
    /// A conflict of interest (回避), stated before or after accepting. It is for good.
    case conflict
    case other
  }

  package let person: ID<Person>
  package internal(set) var state: State
  package let isLead: Bool

  package init(person: ID<Person>, state: State = .invited, isLead: Bool = false) {
    self.person = person
    self.state = state
    self.isLead = isLead
  }

  package var opinion: PanelOpinion? {
    if case .opined(let opinion) = state { opinion } else { nil }
  }

  var hasDeclined: Bool {
    if case .declined = state { true } else { false }
  }
}
