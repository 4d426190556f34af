package import CityModel

/// One thing that happens to a panel.
package enum PanelStep: Hashable, Codable, Sendable {
  case invite(ID<Person>, isLead: Bool)
  case decline(ID<Person>, PanelSeat.Decline)
  case accept(ID<Person>)
  case opine(ID<Person>, PanelOpinion)
  /// No more opinions; what there is can be read.
  case close
}
