package import CityModel

/// An object held against the standard as it is in force on a day: a function of its arguments alone.
///
/// A rule is decided as soon as the known answers decide it, whatever the unknown ones would be: with no water,
/// `object.water && object.rooms >= 2` is not met though nobody has counted the rooms.
///
/// - Parameters:
///   - values: the object's answers as expressions know them, by the names that rules use; those that nobody gave are
///     absent.
///   - standard: `nil`: the register is held to none, and nothing can be judged.
package func judgement(
  of values: [String: ExpressionValue], by standard: Standard?, fields: [FormField], on day: CalendarDay
) -> ObjectJudgement {
  let unknown = fields.filter { values[$0.id.text.expressionName] == nil }
  let inForce = standard?.clauses.filter { $0.isInForce(on: day) } ?? []
  return ObjectJudgement(
    clauses: inForce.map { ClauseJudgement(clause: $0, verdict: verdict($0.rule, values, unknown)) })
}

private func verdict(
  _ rule: Expression, _ values: [String: ExpressionValue], _ unknown: [FormField]
) -> ClauseJudgement.Verdict {
  let paths = Set(unknown.map { ["object", $0.id.text.expressionName] })
  switch rule.decide(["object": .object(values)], unknown: paths) {
  case true?: return .met
  case false?: return .notMet
  case nil:
    let asked = Set(rule.names.map { Array($0.prefix(2)) })
    return .notJudged(missing: unknown.filter { asked.contains(["object", $0.id.text.expressionName]) }.map(\.id))
  }
}
