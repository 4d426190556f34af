import CityModel
import Platform

/// A procedure as people look for it: who may come, with what, how long it takes.
extension Site {
  func offer(of procedure: Procedure) -> Model {
    [
      "id": procedure.id.text, "procedureName": procedure.name[language], "summary": procedure.summary[language],
      "whoMayApply": procedure.guide?.whoMayApply[language] ?? filers(of: procedure),
      "whatIsNeeded": procedure.guide?.whatIsNeeded[language] ?? false, "terms": terms(of: procedure) ?? false,
      "mayFile": mayFile(procedure), "filedBy": text("service.filedBy", ["role": filers(of: procedure)]),
      "fileText": text(procedure.isReporting ? "cases.reportNow" : "service.applyNow"),
      "listText": text(procedure.isReporting ? "cases.seeReports" : "service.seeCases"),
      "isReporting": procedure.isReporting,
    ]
  }

  /// Whether the form is for who looks.
  func mayFile(_ procedure: Procedure) -> Bool {
    switch procedure.opensBy {
    case .role(let role, _): session?.account.role?.id == role
    case .anyone, .reporter: true
    }
  }

  private func filers(of procedure: Procedure) -> String {
    switch procedure.opensBy {
    case .role(let role, _): pack.role(role)?.name[language] ?? role.text
    case .anyone, .reporter: text("service.everybody")
    }
  }

  /// The shortest and the longest limit of its categories.
  private func terms(of procedure: Procedure) -> String? {
    let limits = procedure.categories.map(\.limit).sorted { $0.hours < $1.hours }
    guard let first = limits.first, let last = limits.last else { return nil }
    return first == last
      ? budget(first) : text("service.termsBetween", ["from": budget(first), "to": budget(last)])
  }

  /// The stages in which a case may stand, with what the office promises and what the law allows.
  func stages(of procedure: Procedure) -> [Model] {
    procedure.stages.filter { $0.outcome == .open }.map { stage in
      [
        "stageName": stage.name[language], "stagePurpose": text("activity.for-\(stage.kind.word.rawValue)"),
        "hasPromised": stage.term != nil, "hasLegal": stage.term?.legal != nil,
        "promised": stage.term.map { budget($0.promised) } ?? text("service.noTerm"),
        "isDemonstration": stage.term.map { $0.source == nil } ?? false,
        "legal": stage.term?.legal.map { budget($0.budget) } ?? text("service.noTerm"),
        "legalSource": stage.term?.legal.flatMap { pack.source($0.source)?.title[language] } ?? false,
      ]
    }
  }
}

extension Site {
  /// What is sent in, as a noun: the procedure's own word, else a report or an application.
  func matter(of procedure: Procedure) -> String {
    procedure.matter?[language] ?? text(procedure.isReporting ? "cases.matter-report" : "cases.matter-application")
  }

  /// How a step is called in the history of its case.
  func stepName(_ entry: CaseView.HistoryEntry, of procedure: Procedure) -> String {
    if let action = entry.action { return action.name[language] }
    if entry.move != nil { return text("moves.historyAction") }
    return text("desk.filedAction", ["matter": matter(of: procedure)])
  }
}

extension Procedure {
  /// Whether it is for telling the city of something, where others may say "me too".
  var isReporting: Bool { actions.contains { $0.deed == .join } }
}

extension TermBudget {
  /// Roughly, to sort by: a working day has about eight hours and there are five in seven days.
  fileprivate var hours: Double {
    switch unit {
    case .workingHours: Double(amount)
    case .workingDays: Double(amount) * 8
    case .calendarDays: Double(amount) * 8 * 5 / 7
    }
  }
}
