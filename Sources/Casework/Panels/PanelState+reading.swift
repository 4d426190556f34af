package import CityModel

extension PanelState {
  /// Whether a reviewer may read the case: from accepting on, which says that no interest of theirs stands in the way.
  ///
  /// - Returns: false as well for who is not on the panel; what others may read is not the panel's to say.
  package func mayReadCase(_ person: ID<Person>) -> Bool {
    switch seat(of: person)?.state {
    case .accepted, .opined: true
    case .invited, .declined, nil: false
    }
  }

  /// Whether opinions are open to others than those who wrote them.
  package var areOpinionsOpen: Bool { isClosed || isComplete }
}
