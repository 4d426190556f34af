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

  /// The opinions that a person may read, in the order of the seats.
  ///
  /// - Parameter person: a reviewer, who reads their own at once and the others' when they are open and they did not
  ///   decline; or anybody else who is let near the case, who reads them when they are open.
  package func opinions(readableBy person: ID<Person>) -> [PanelSeat] {
    let given = seats.filter { $0.opinion != nil }
    guard seat(of: person) == nil || mayReadCase(person) else { return [] }
    return areOpinionsOpen ? given : given.filter { $0.person == person }
  }
}
