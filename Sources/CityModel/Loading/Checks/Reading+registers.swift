extension Reading {
  /// What registers, standards and the procedures that mend their objects say of each other.
  func checkRegisters(_ pack: Pack) {
    for register in pack.registers {
      checkFields(of: register)
      checkKeeper(of: register, in: pack)
      checkMending(of: register, in: pack)
    }
    checkStandards(pack)
    checkSeedFiles(pack)
    checkObjectFields(pack)
    for indicator in pack.indicators { checkCounting(of: indicator, in: pack) }
  }

  /// Who meets a standard is counted by the one that the register is held to.
  private func checkCounting(of indicator: Indicator, in pack: Pack) {
    guard case .register(let register, let statistic, let named) = indicator.origin, pack.register(register) != nil
    else { return }
    let standard = pack.standard(of: register)
    if let named, pack.standard(named) != nil, standard?.id != named {
      report(
        "pack.other-standard", "'\(register)' is not held to '\(named)'",
        at: location(.indicator, indicator.id.text, "origin"),
        hint: standard.map { "it is held to '\($0.id)'" })
    } else if standard == nil, statistic != .count, !unread.contains(.standard) {
      report(
        "pack.other-standard", "'\(register)' is held to no standard, so that nothing in it can be judged",
        at: location(.indicator, indicator.id.text, "origin"), hint: "write one in standards/, or count all objects")
    }
  }

  /// Objects are facts about things: nobody's personal data, nothing that waits for a release, nothing of a case.
  private func checkFields(of register: Register) {
    for field in register.fields {
      let name = (kind: Name.Kind.field, id: field.id.text, scope: register.id.fieldScope)
      if field.visibility == .personal || field.visibility == .afterRelease {
        report(
          "pack.bad-visibility",
          "'\(field.id)' cannot be \(field.visibility.rawValue): an object holds facts of a thing",
          at: location(name.kind, name.id, "visibility", scope: name.scope), hint: "public or restricted")
      }
      if let reason = field.kind.hindranceInRegister {
        report(
          "pack.bad-field", "a register cannot ask for \(reason)",
          at: location(name.kind, name.id, "kind", scope: name.scope))
      }
    }
    checkNamedFields(of: register)
    checkRules(of: register)
  }

  private func checkNamedFields(of register: Register) {
    if let title = register.field(register.title) {
      guard case .text = title.kind, title.isRequired, title.visibility == .everyone else {
        return report(
          "pack.bad-field", "an object is called by a text that is required and public",
          at: location(.register, register.id.text, "title"))
      }
    }
    let places = register.fields.filter { $0.kind == .place }
    if places.count > 1 || register.place != places.first?.id {
      report(
        "pack.bad-field", "'place' names the one field of the kind 'place'",
        at: location(.register, register.id.text, "place"))
    }
  }

  private func checkKeeper(of register: Register, in pack: Pack) {
    for id in register.keeper.agencies {
      guard let agency = pack.agency(id), !agency.roles.contains(register.keeper.role) else { continue }
      report(
        "pack.agency-lacks-role", "the agency '\(id)' does not hold the role '\(register.keeper.role)'",
        at: location(.register, register.id.text, "kept-by"))
    }
  }

  private func checkStandards(_ pack: Pack) {
    var first: [ID<Register>: ID<Standard>] = [:]
    for standard in pack.standards {
      if let other = first.updateValue(standard.id, forKey: standard.register) {
        report(
          "pack.second-standard", "'\(standard.register)' is held to '\(other)' already",
          at: location(.standard, standard.id.text, "register"), hint: "date the clauses of one standard instead")
      }
      guard let register = pack.register(standard.register) else { continue }
      for clause in standard.clauses {
        guard let fields = names[Name(.clause, clause.id.text, scope: standard.id.text)] else { continue }
        check(clause.rule, "rule", of: fields, register.scope, wants: nil)
      }
    }
  }

  /// A table of objects belongs to a register.
  private func checkSeedFiles(_ pack: Pack) {
    for path in paths(in: "registers", ending: ".csv") {
      let id = String(path.dropFirst("registers/".count).dropLast(".csv".count))
      guard pack.register(ID(id)) == nil, !unread.contains(.register) else { continue }
      report(
        "pack.unknown-reference", "there is no register '\(id)'", at: Location(file: path),
        hint: didYouMean(id, pack.registers.map(\.id.text)))
    }
  }

  /// Forms that ask for an object name a register that there is.
  private func checkObjectFields(_ pack: Pack) {
    for procedure in pack.procedures {
      let forms =
        [(procedure.fields, procedure.id.text)] + procedure.actions.map { ($0.fields, "\(procedure.id)/\($0.id)") }
      for (fields, scope) in forms {
        for field in fields {
          guard case .object(let register) = field.kind, pack.register(ID(register)) == nil,
            !unread.contains(.register)
          else { continue }
          report(
            "pack.unknown-reference", "there is no register '\(register)'",
            at: location(.field, field.id.text, "register", scope: scope),
            hint: didYouMean(register, pack.registers.map(\.id.text)))
        }
      }
    }
  }
}

extension FormField.Kind {
  /// What an object cannot hold, in words; `nil`: it can.
  fileprivate var hindranceInRegister: String? {
    switch self {
    case .category: "a category, which belongs to cases"
    case .photos: "photos: every object has its series of photos beside its fields"
    case .files: "files"
    case .person: "a person"
    case .group: "the rows of a group"
    default: nil
    }
  }
}
