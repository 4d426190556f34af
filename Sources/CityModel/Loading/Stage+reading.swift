extension Stage {
  init(_ fields: Fields, of procedure: String) {
    let id: ID<Stage> = fields.name(.stage, scope: procedure)
    self.init(
      id: id, name: fields.localized("name"), outcome: fields.choice("outcome"),
      kind: fields.stageKind(id.text, of: procedure), term: fields.child("term", .stageTerm).map(StageTerm.init))
  }
}

extension StageTerm {
  fileprivate init(_ fields: Fields) {
    let promised = fields.child("promised", .limit)
    promised?.checkLimit()
    self.init(
      promised: promised?.budget() ?? TermBudget(amount: 1, unit: .workingDays),
      source: promised?.optionalReference("source", to: .source),
      legal: fields.child("legal", .limit).map { legal in
        Legal(budget: legal.budget(), source: legal.sourceOfLaw())
      }, remind: fields.child("remind", .budget)?.budget(),
      escalatesTo: fields.optionalReference("escalates-to", to: .role))
  }
}

extension Fields {
  fileprivate func sourceOfLaw() -> ID<Source> {
    if self["source"] == nil {
      reading.report("pack.missing-key", "a legal limit names the law as its 'source'", at: location)
    }
    return reference("source", to: .source)
  }

  /// The kind, with the part of the definition that goes with it; a part of another kind is a finding.
  fileprivate func stageKind(_ id: String, of procedure: String) -> StageKind {
    let word: StageKind.Word = self["kind"] == nil ? .step : choice("kind")
    let parts: [(StageKind.Word, String)] = [
      (.panel, "panel"), (.notice, "notice"), (.survey, "survey"), (.vote, "vote"), (.rounds, "rounds"),
      (.waiting, "waits-for"),
    ]
    for (kind, key) in parts where kind != word && self[key] != nil {
      reading.report(
        "pack.unknown-key", "'\(key)' is not a key of a stage of the kind '\(word.rawValue)'", at: keyLocation(of: key))
    }
    for (kind, key) in parts where kind == word && self[key] == nil {
      report("pack.missing-key", "a stage of the kind '\(word.rawValue)' lacks '\(key)'", at: "kind")
    }
    return kind(word, id, of: procedure)
  }

  private func kind(_ word: StageKind.Word, _ id: String, of procedure: String) -> StageKind {
    switch word {
    case .step: .step
    case .fill: .fill
    case .review: .review
    case .work: .work
    case .panel: child("panel", .panel).map { .panel(PanelRule($0)) } ?? .step
    case .notice: child("notice", .notice).map { .notice(NoticeRule($0)) } ?? .step
    case .survey: child("survey", .survey).map { .survey(SurveyRule($0, id, of: procedure)) } ?? .step
    case .vote: child("vote", .vote).map { .vote(VoteRule($0)) } ?? .step
    case .rounds: .rounds(RoundsRule(least: child("rounds", .rounds)?.integer("least", atLeast: 1) ?? 1))
    case .waiting: .waiting(on: localized("waits-for"))
    }
  }
}

extension PanelRule {
  fileprivate init(_ fields: Fields) {
    self.init(
      seats: fields.integer("seats", atLeast: 1), quorum: fields.integer("quorum", atLeast: 1),
      role: fields.reference("role", to: .role), isAnonymous: fields.flag("anonymous"))
    if quorum > seats {
      fields.report("pack.bad-number", "a quorum of \(quorum) is never met by \(seats) seats", at: "quorum")
    }
  }
}

extension NoticeRule {
  fileprivate init(_ fields: Fields) {
    let least = fields.child("least", .limit)
    least?.checkLimit()
    self.init(
      least: least?.budget() ?? TermBudget(amount: 1, unit: .workingDays),
      source: least?.optionalReference("source", to: .source))
  }
}

extension SurveyRule {
  fileprivate init(_ fields: Fields, _ stage: String, of procedure: String) {
    self.init(
      promise: fields.choice("promise"),
      questions: fields.formFields("questions", of: procedure, action: "survey \(stage)"),
      frame: ID(fields.text("frame")), stratum: ID(fields.text("stratum")), quotaShare: fields.share("quota-share"),
      repeats: fields.optionalReference("repeats", to: .stage, scope: procedure))
  }
}

extension VoteRule {
  fileprivate init(_ fields: Fields) {
    self.init(matter: fields.choice("matter"), question: fields.localized("question"), roll: ID(fields.text("roll")))
  }
}
