/// One breach of one rule in one place, before like ones are put together.
struct FormatProblem: Sendable {
  /// Without `format.`: `font`, `indent`.
  var code: String
  var severity: Finding.Severity
  var role: ParagraphRole?
  var place: Finding.Place
  /// `7.3.3`; `nil`: no clause of the profile's standard.
  var clause: String?
  var found: String?
  var expected: String?
  /// Who set it, where that is known.
  var setBy: Bilingual?
  var message: Bilingual

  /// What may stand together in one finding.
  fileprivate var kind: [String?] { [code, severity.rawValue, role?.name.en, found, expected, setBy?.en, message.en] }
}

/// Like problems as one finding with all their places; the paper's first, then by place.
func findings(_ problems: [FormatProblem], standard: String) -> [Finding] {
  var groups: [[String?]: Int] = [:]
  var all: [Finding] = []
  for problem in problems {
    if let group = groups[problem.kind] {
      if all[group].place != problem.place { all[group].otherPlaces.append(problem.place) }
    } else {
      groups[problem.kind] = all.count
      all.append(finding(problem, standard: standard))
    }
  }
  return all.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
}

private func finding(_ problem: FormatProblem, standard: String) -> Finding {
  let by = problem.setBy
  return Finding(
    "format.\(problem.code)", problem.severity, at: problem.place, rule: problem.clause.map { "\(standard) \($0)" },
    found: problem.found, expected: problem.expected,
    Bilingual(zh: problem.message.zh + (by?.zh ?? ""), en: problem.message.en + (by?.en ?? "")))
}

extension Finding {
  fileprivate var order: Int { place.paragraph ?? 0 }
}
