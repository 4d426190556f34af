extension Fields {
  /// `observed`, or one way in which values come about.
  func origin() -> Indicator.Origin {
    guard let tree = self["origin"] else { return .observed }
    if case .text(let word, let location) = tree {
      if word != "observed" {
        reportChoice(word, of: "origin", among: ["observed"] + Keys.origin.optional, at: location)
      }
      return .observed
    }
    guard let origin = Fields(tree, .origin, reading: reading) else { return .observed }
    let written = Keys.origin.optional.filter { origin[$0] != nil }
    if written.count != 1 {
      let ways = Keys.origin.optional.map { "'\($0)'" }.joined(separator: ", ")
      origin.report("pack.one-of", "an origin is exactly one of \(ways)", at: written.last ?? "quotient")
    }
    return written.first.map { origin.origin(written: $0) } ?? .observed
  }

  private func origin(written key: String) -> Indicator.Origin {
    let origin: Indicator.Origin? =
      switch key {
      case "cases": child(key, .cases).map(\.casesOrigin)
      case "quotient": child(key, .quotient).map(\.quotientOrigin)
      case "formula": expression(key).map { .formula($0) }
      case "register": child(key, .registerOrigin).map(\.registerOrigin)
      case "survey": child(key, .surveyOrigin).map(\.surveyOrigin)
      default: .dated(children(key, .datedValue).compactMap(Indicator.DatedValue.init))
      }
    return origin ?? .observed
  }

  private var casesOrigin: Indicator.Origin {
    .cases(procedure: reference("procedure", to: .procedure), statistic: choice("statistic"))
  }

  private var quotientOrigin: Indicator.Origin {
    .quotient(
      of: reference("of", to: .indicator), by: reference("by", to: .indicator), factor: optionalNumber("factor") ?? 1)
  }

  private var registerOrigin: Indicator.Origin {
    .register(
      register: reference("register", to: .register), statistic: choice("statistic"),
      standard: optionalReference("standard", to: .standard))
  }

  private var surveyOrigin: Indicator.Origin {
    let procedure = text("procedure"), stage = text("stage")
    return .survey(
      procedure: reference("procedure", to: .procedure), stage: reference("stage", to: .stage, scope: procedure),
      field: reference("field", to: .field, scope: "\(procedure)/survey \(stage)"), option: text("option"))
  }
}

extension Indicator.DatedValue {
  fileprivate init?(_ fields: Fields) {
    let source: ID<Source> = fields.reference("source", to: .source)
    guard let day = fields.optionalDay("from"), fields.optionalNumber("value") != nil else { return nil }
    self.init(from: day, value: Value(.equal, fields.text("value")), source: source)
  }
}
