package import CityModel

/// A review panel as it stands, folded from its steps.
///
/// Reviewers judge independently: what one wrote, another reads only when all have written or the panel is closed. A
/// conflict of interest is asked before anything is shown; who states one reads neither the case nor an opinion, then or
/// later, and an opinion already given falls away.
package struct PanelState: Hashable, Codable, Sendable {
  package static let mostSeats = 50

  /// In the order of invitation.
  package private(set) var seats: [PanelSeat] = []
  package private(set) var isClosed = false
  /// How many opinions are wanted at least.
  package let quorum: Int

  /// - Precondition: the quorum is 1...`mostSeats`.
  package init(quorum: Int) {
    precondition((1...Self.mostSeats).contains(quorum), "a panel without opinions is none")
    self.quorum = quorum
  }

  /// Takes the step, or leaves everything as it was.
  ///
  /// Refused in this order: the panel is closed; then what `PanelRefusal` lists, from the top.
  package mutating func apply(_ step: PanelStep) throws(PanelRefusal) {
    guard !isClosed else { throw .closed }
    switch step {
    case .invite(let person, let isLead): try invite(person, isLead: isLead)
    case .decline(let person, let reason): try decline(person, reason)
    case .accept(let person): try change(person, to: .accepted) { $0 == .invited }
    case .opine(let person, let opinion): try opine(person, opinion)
    case .close: isClosed = true
    }
  }

  package func seat(of person: ID<Person>) -> PanelSeat? { seats.first { $0.person == person } }

  package var opinions: Int { seats.count { $0.opinion != nil } }

  package var isQuorate: Bool { opinions >= quorum }

  /// Whether everybody who has not declined has given an opinion, and there are enough.
  package var isComplete: Bool { isQuorate && seats.allSatisfy { $0.hasDeclined || $0.opinion != nil } }
}

extension PanelState {
  private mutating func invite(_ person: ID<Person>, isLead: Bool) throws(PanelRefusal) {
    guard !isComplete else { throw .complete }
    guard seats.count < Self.mostSeats else { throw .full }
    guard seat(of: person) == nil else { throw .alreadyInvited }
    guard !isLead || !seats.contains(where: { $0.isLead && !$0.hasDeclined }) else { throw .leadTaken }
    seats.append(PanelSeat(person: person, isLead: isLead))
  }

  /// A conflict may come to light at any time, an opinion given or not; other reasons hold only until then.
  private mutating func decline(_ person: ID<Person>, _ reason: PanelSeat.Decline) throws(PanelRefusal) {
    try change(person, to: .declined(reason)) { state in
      switch state {
      case .invited, .accepted: true
      case .opined, .declined(.other): reason == .conflict
      case .declined(.conflict): false
      }
    }
  }

  private mutating func opine(_ person: ID<Person>, _ opinion: PanelOpinion) throws(PanelRefusal) {
    let isEmpty = opinion.grade?.isEmpty == true || opinion.reason.allSatisfy(\.isWhitespace)
    try change(person, to: .opined(opinion), isEmpty: isEmpty) { $0 == .accepted }
  }

  private mutating func change(
    _ person: ID<Person>, to state: PanelSeat.State, isEmpty: Bool = false, from allows: (PanelSeat.State) -> Bool
  ) throws(PanelRefusal) {
    guard let place = seats.firstIndex(where: { $0.person == person }) else { throw .notInvited }
    guard allows(seats[place].state) else { throw .notNow }
    guard !isEmpty else { throw .emptyOpinion }
    seats[place].state = state
  }
}
