extension Reading {
  /// Somebody must be able to take each action: a role that nobody holds, or a separation that leaves nobody, stops cases for good.
  func checkDuties(of procedure: Procedure, in pack: Pack) {
    for role in pack.roles where !pack.agencies.contains(where: { $0.roles.contains(role.id) }) {
      guard let action = procedure.actions.first(where: { $0.role == role.id }) else { continue }
      report(
        "pack.role-without-agency", "no agency holds the role '\(role.id)', which takes '\(action.id)'",
        at: place(action, procedure, "by"))
    }
    for category in procedure.categories { checkAgency(of: category, procedure, pack) }
    for action in procedure.actions { checkSeparations(of: action, procedure, pack) }
  }

  /// A case is assigned to its category's agency, which must then be able to do what the assigned agency does.
  private func checkAgency(of category: Category, _ procedure: Procedure, _ pack: Pack) {
    guard let agency = pack.agency(category.agency) else { return }
    for role in pack.roles.map(\.id) where !agency.roles.contains(role) {
      let duties = procedure.actions.filter { action in
        action.taker == .role(role, ofAssignedAgency: true) && !procedure.assigns(to: role, before: action)
      }.map { "'\($0.id)'" }
      let holders = pack.agencies.filter { $0.roles.contains(role) }.map(\.id.text)
      guard !duties.isEmpty, !holders.isEmpty else { continue }
      report(
        "pack.agency-lacks-role",
        "the agency '\(agency.id)' does not hold the role '\(role)', which takes \(duties.joined(separator: ", "))",
        at: location(.category, category.id.text, "agency", scope: procedure.id.text),
        hint: "agencies that hold it: \(holders.joined(separator: ", "))")
    }
  }

  private func checkSeparations(of action: Action, _ procedure: Procedure, _ pack: Pack) {
    for separation in action.separations where separation.by.contains(.agency) {
      guard let other = procedure.action(separation.from), other.id != action.id else { continue }
      let stuck = procedure.categories.filter { pack.leavesNobody(for: action, after: other, in: $0) }
      guard !stuck.isEmpty else { continue }
      let names = stuck.map { "'\($0.id)'" }.joined(separator: ", ")
      report(
        "pack.nobody-left",
        "nobody can take '\(action.id)' on a case of \(names): it is kept apart by agency from '\(other.id)'",
        at: place(action, procedure, "separations"), hint: "let another agency hold the role as well")
    }
  }
}

extension Procedure {
  /// Whether a case comes to where the action can be taken only by being assigned to an agency that holds the role.
  fileprivate func assigns(to role: ID<Role>, before action: Action) -> Bool {
    action.from.allSatisfy { stage in
      let ways = actions.filter { $0.to == stage }
      return stage != opensInto && !ways.isEmpty && ways.allSatisfy { $0.assigns(to: role) }
    }
  }
}

extension Action {
  fileprivate func assigns(to role: ID<Role>) -> Bool {
    deed == .assign && fields.contains { $0.id == "agency" && $0.kind == .agency(holding: role) }
  }
}

extension Pack {
  /// Whether, whichever agency took the other action, no other is left for this one.
  fileprivate func leavesNobody(for action: Action, after other: Action, in category: Category) -> Bool {
    let before = agencies(able: other, category)
    let able = agencies(able: action, category)
    return !before.isEmpty && !able.isEmpty && before.allSatisfy { taker in able.allSatisfy { $0 == taker } }
  }

  /// The agencies that can take the action on a case of the category, which is assigned to the category's own.
  private func agencies(able action: Action, _ category: Category) -> [ID<Agency>] {
    guard case .role(let role, let ofAssigned) = action.taker else { return [] }
    let holders = agencies.filter { $0.roles.contains(role) }.map(\.id)
    return ofAssigned ? holders.filter { $0 == category.agency } : holders
  }
}
