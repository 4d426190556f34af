import CityModel
import Storage

/// Who may do what with figures. Values are entered by the agency that an indicator names, approved by the one above it.
extension Platform {
  /// - Throws: `account.sign-in`; `figures.no-agency` for a resident.
  func reporter(_ viewer: Viewer) throws -> (account: AccountView, agency: Agency, leads: Bool) {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    guard let role = account.role, let agency = account.agency else { throw Refusal("figures.no-agency") }
    return (account, agency, role.leads)
  }

  /// Whether the agency's figures are the viewer's to approve: those of agencies below, and where there is none above,
  /// whoever leads. Never one's own entry, which `decide` looks at by itself.
  func approves(_ viewer: AccountView, figuresOf agency: ID<Agency>, in pack: Pack) -> Bool {
    guard let role = viewer.role, let own = viewer.agency else { return false }
    guard let parent = pack.agency(agency)?.parent else { return role.leads }
    return parent == own.id
  }

  /// The agencies whose figures the viewer approves, in the pack's order.
  func agenciesBelow(_ viewer: AccountView, in pack: Pack) -> [ID<Agency>] {
    pack.agencies.map(\.id).filter { approves(viewer, figuresOf: $0, in: pack) }
  }
}
