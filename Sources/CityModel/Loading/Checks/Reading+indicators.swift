extension Reading {
  func checkIndicators(_ pack: Pack) {
    warnOfSameNames(pack.indicators)
    for indicator in pack.indicators {
      checkAim(of: indicator)
      checkOverrides(of: indicator)
      checkOrigin(of: indicator, in: pack)
    }
    checkCycles(pack)
  }

  private func report(_ code: String, _ message: String, of indicator: Indicator, at key: String, hint: String? = nil) {
    report(code, message, at: location(.indicator, indicator.id.text, key), hint: hint)
  }

  private func checkAim(of indicator: Indicator) {
    let aim = names[Name(.indicator, indicator.id.text)]?["aim"] == nil ? nil : indicator.duty.definedAim
    switch indicator.direction {
    case .target where aim.map { $0.lowerBound < $0.upperBound } ?? true:
      report("pack.aim", "'\(indicator.id)' aims at one value and needs it", of: indicator, at: "aim", hint: "aim: 30")
    case .band where aim.map { $0.lowerBound == $0.upperBound } ?? true:
      report(
        "pack.aim", "'\(indicator.id)' aims between two values and needs both", of: indicator, at: "aim",
        hint: "aim: [20, 40]")
    case .up, .down, .none:
      guard indicator.aim != nil else { return }
      report(
        "pack.aim", "'\(indicator.id)' has an aim, and the direction '\(indicator.direction.rawValue)' has none",
        of: indicator, at: "aim", hint: "let the direction be 'target' or 'band'")
    case .target, .band: break
    }
  }

  private func checkOrigin(of indicator: Indicator, in pack: Pack) {
    switch indicator.origin {
    case .quotient(let of, let by, _): for part in [of, by] { checkPart(part, of: indicator, in: pack) }
    case .formula(let formula): check(formula, of: indicator, in: pack)
    case .dated(let values): check(values, of: indicator)
    case .survey(let procedure, let stage, let field, let option):
      let questions = pack.procedure(procedure)?.stage(stage)?.surveyQuestions ?? []
      guard let options = questions.first(where: { $0.id == field })?.optionValues, !options.contains(option) else {
        return
      }
      report(
        "pack.unknown-reference", "the question '\(field)' has no option '\(option)'", of: indicator, at: "origin",
        hint: didYouMean(option, options))
    case .observed, .cases, .register: break
    }
  }

  /// A quotient is made of observed values only, so that no quotient can hang on itself.
  private func checkPart(_ part: ID<Indicator>, of indicator: Indicator, in pack: Pack) {
    guard let other = pack.indicator(part), other.origin != .observed else { return }
    report(
      "pack.not-observed", "'\(indicator.id)' is reckoned from '\(part)', which is itself reckoned", of: indicator,
      at: "origin", hint: "a quotient is made of observed indicators")
  }

  /// A formula may ask for every other indicator by its name, and comes to a number.
  private func check(_ formula: Expression, of indicator: Indicator, in pack: Pack) {
    guard let origin = names[Name(.indicator, indicator.id.text)]?.child("origin", .origin) else { return }
    let others = pack.indicators.filter { $0.id != indicator.id }
    let scope = ExpressionScope(
      Dictionary(others.map { ($0.id.text.expressionName, .double) }, uniquingKeysWith: { first, _ in first }))
    let (type, faults) = formula.check(scope)
    for fault in faults { origin.report(fault, at: "formula") }
    if let type, type != .double, type != .dynamic {
      origin.report("pack.rule-kind", "a formula comes to a number (double); this comes to \(type.text)", at: "formula")
    }
    for part in pack.parts(of: formula) {
      refer(to: Name(.indicator, part.text), at: origin.location(of: "formula"))
    }
  }

  private func check(_ values: [Indicator.DatedValue], of indicator: Indicator) {
    let days = values.map(\.from)
    if days.isEmpty || zip(days, days.dropFirst()).contains(where: { $0 >= $1 }) {
      report(
        "pack.bad-order", "a dated standard has values, each from a later day than the one before", of: indicator,
        at: "origin")
    }
  }

  private func warnOfSameNames(_ indicators: [Indicator]) {
    for (name, same) in Dictionary(grouping: indicators, by: \.id.text.expressionName) where same.count > 1 {
      report(
        "pack.duplicate-id", "formulas call '\(same[0].id)' and '\(same[1].id)' by one name, '\(name)'", of: same[1],
        at: "id")
    }
  }

  private func checkCycles(_ pack: Pack) {
    let agencies = Dictionary(pack.agencies.map { ($0.id, $0) }) { first, _ in first }
    for id in inCycle(pack.agencies.map(\.id), next: { agencies[$0]?.parent }) {
      report("pack.cycle", "the agency '\(id)' stands above itself", at: location(.agency, id.text, "parent"))
    }
    for indicator in pack.indicators {
      let parts = pack.parts(of: indicator)
      let below = parts.reduce(into: Set<ID<Indicator>>()) { all, part in
        all.formUnion(reachable(from: part) { pack.indicator($0).map(pack.parts) ?? [] })
      }
      if below.contains(indicator.id) {
        report("pack.cycle", "the indicator '\(indicator.id)' is reckoned from itself", of: indicator, at: "origin")
      }
    }
  }
}

extension Stage {
  fileprivate var surveyQuestions: [FormField] { if case .survey(let rule) = kind { rule.questions } else { [] } }
}

extension FormField {
  fileprivate var optionValues: [String]? {
    if case .choice(let options, _) = kind { options.map(\.value) } else { nil }
  }
}
