import CityModel

extension Case {
  /// Why the case cannot come into a vote or a survey: the rows to count by are no roll, or no frame.
  ///
  /// They are looked at when they are handed in. This is for those that were handed in before they were a roll or frame,
  /// under an older definition or to an older program.
  ///
  /// - Parameter form: what the action hands in; `nil` while it is not filled in: then rows that it asks for may yet come.
  func rowsRefusal(_ action: Action, form: CheckedForm? = nil, _ procedure: Procedure) -> Refusal? {
    guard let next = action.to, next != stage else { return nil }
    func rows(of field: ID<FormField>) -> [[ID<FormField>: Answer]]? {
      if form == nil, action.fields.contains(where: { $0.id == field }) { return nil }
      if case .group(let rows)? = form?.answers[field] ?? answers[field] { return rows }
      return []
    }
    switch procedure.stage(next)?.kind {
    case .vote(let rule): return rows(of: rule.roll).flatMap { (try? rule.roll($0)) == nil ? Refusal(.badRoll) : nil }
    case .survey(let rule):
      return rows(of: rule.frame).flatMap { (try? rule.frame($0)) == nil ? Refusal(.badFrame) : nil }
    default: return nil
    }
  }
}
