import CityModel
import Foundation
import Platform

/// The parts that several pages of cases share, as their templates want them.
extension Site {
  /// The state of a term in words, with the mark that goes with it.
  func due(_ due: DueView?) -> Any {
    guard let due else { return false }
    let model: Model = ["state": due.state.rawValue, "text": dueText(due), "isDemonstration": due.isDemonstration]
    return model
  }

  private func dueText(_ due: DueView) -> String {
    let at = due.due.map(time) ?? ""
    return switch due.state {
    case .running: text("cases.dueRunning", ["due": at])
    case .overdue: text("cases.dueOverdue", ["due": at])
    case .suspended: text("cases.dueSuspended")
    case .met: text("cases.dueMet")
    case .missed: text("cases.dueMissed")
    case .undated:
      text("cases.dueUndated", ["year": due.unpublishedYear.map(String.init) ?? "", "budget": budget(due.budget)])
    }
  }

  func budget(_ budget: TermBudget) -> String {
    switch budget.unit {
    case .workingHours: text("cases.workingHours", ["n": String(budget.amount)])
    case .workingDays: text("cases.workingDays", ["n": String(budget.amount)])
    case .calendarDays: text("cases.calendarDays", ["n": String(budget.amount)])
    }
  }

  /// The stages a case went through, the one it stands in, and those that the usual way still holds.
  func steps(_ steps: [PublicCase.Step], now stage: Stage, of procedure: Procedure) -> [Model] {
    let reached = steps.enumerated().map { number, step -> Model in
      let isNow = number == steps.count - 1
      return [
        "name": step.stage.name[language], "state": isNow ? "now" : "done", "isNow": isNow,
        "at": time(step.at), "atISO": machineTime(step.at),
      ]
    }
    return reached
      + ahead(of: stage, in: procedure).map {
        ["name": $0.name[language], "state": "ahead", "isNow": false, "at": false]
      }
  }

  private func ahead(of stage: Stage, in procedure: Procedure) -> [Stage] {
    let path = procedure.usualPath
    guard let at = path.firstIndex(where: { $0.id == stage.id }) else { return [] }
    return Array(path[(at + 1)...])
  }

  func row(_ row: PublicCaseRow, href: String) -> Model {
    [
      "href": href, "number": row.number, "category": row.category.name[language],
      "service": row.service.name[language], "stage": row.stage.name[language], "outcome": row.stage.outcome.rawValue,
      "where": whereabouts(row.region, row.placeWords), "filed": day(row.filed),
      "filedISO": machineTime(row.filed), "due": due(row.due), "joinedText": joined(row.joined),
    ]
  }

  func row(_ row: Desk.Row, href: String) -> Model {
    [
      "href": href, "number": row.number, "category": row.category.name[language],
      "service": row.service.name[language], "stage": row.stage.name[language], "outcome": row.stage.outcome.rawValue,
      "where": whereabouts(row.region, row.placeWords), "filed": day(row.filed),
      "filedISO": machineTime(row.filed), "due": due(row.due), "joinedText": joined(row.joined),
      "isLate": row.due?.state == .overdue,
      "onBehalfOf": row.onBehalfOf.map { text("absence.onBehalfOf", ["name": $0]) } ?? false,
    ]
  }

  private func whereabouts(_ region: Region, _ words: String) -> String {
    words.isEmpty ? region.name[language] : "\(region.name[language]) · \(words)"
  }

  func joined(_ count: Int) -> Any { count > 0 ? text("cases.joinedCount", ["n": String(count)]) : false }

  func list(_ names: [LocalizedText]) -> String {
    names.map { $0[language] }.joined(separator: language == .chinese ? "、" : ", ")
  }
}
