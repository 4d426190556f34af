import CityModel

extension PanelStep {
  /// What an action asks of a panel; `nil` where it asks for nothing.
  init?(_ deed: Action.Deed, _ answers: [ID<FormField>: Answer], by person: ID<Person>) {
    switch deed {
    case .invite:
      guard case .person(let reviewer)? = answers["reviewer"] else { return nil }
      self = .invite(reviewer, isLead: answers["lead"] == .yesNo(true))
    case .declare: self = answers["conflict"] == .yesNo(true) ? .decline(person, .conflict) : .accept(person)
    case .standDown:
      if case .person(let reviewer)? = answers["reviewer"] {
        self = .decline(reviewer, .other)
      } else {
        self = .decline(person, answers["conflict"] == .yesNo(true) ? .conflict : .other)
      }
    case .review: self = .opine(person, PanelOpinion(answers))
    default: return nil
    }
  }
}

extension PanelOpinion {
  fileprivate init(_ answers: [ID<FormField>: Answer]) {
    let grade: String? = if case .choice(let value)? = answers["grade"] { value } else { nil }
    let reason: String = if case .text(let text)? = answers["reason"] { text } else { "" }
    self.init(grade: grade, reason: reason)
  }
}
