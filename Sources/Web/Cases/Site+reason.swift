import CityModel

/// Why a step cannot be taken, or not without a word of warning: the rule's own words, and where the rule comes from.
extension Site {
  func text(of refusal: Refusal, of action: Action?) -> String {
    guard let reason = refusal.values["reason"], let source = source(of: reason, action) else {
      return text(of: refusal)
    }
    return text(of: refusal) + text("desk.ruleSource", ["source": source])
  }

  func warning(_ reason: LocalizedText, of action: Action) -> String {
    reason[language] + (source(of: reason, action).map { text("desk.ruleSource", ["source": $0]) } ?? "")
  }

  /// Who takes a step that is not for who looks; `nil` where the role is not what stands against it.
  func holder(of action: Action, refusedBy refusal: Refusal?) -> String? {
    guard refusal?.code == "case.not-your-role", case .role(let role, _) = action.taker else { return nil }
    return pack.role(role).map { text("desk.stepOf", ["role": $0.name[language]]) }
  }

  private func source(of reason: LocalizedText, _ action: Action?) -> String? {
    action?.guards.first { $0.reason == reason }?.source.flatMap { pack.source($0)?.title[language] }
  }
}
