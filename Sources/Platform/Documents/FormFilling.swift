import Casework
import CityModel
import Documents
import Foundation

/// The answers of a case as an official form wants them: its own words for a choice, a month where it asks for one.
///
/// The form is the city's and in Chinese, whoever prints it.
struct FormFilling {
  let running: RunningCase
  let reader: FormReader
  let personal: [ID<FormField>: String]
  let template: FormTemplate

  func answers(_ paper: PaperRule) -> FormAnswers {
    var values: [String: FormAnswers.Value] = [:]
    for entry in paper.answers where rowsField(of: entry.field) == nil {
      if let text = text(entry) { values[entry.field] = .text(text) }
    }
    for (field, entries) in Dictionary(grouping: paper.answers, by: { rowsField(of: $0.field) ?? "" }) where field != ""
    {
      let rows = rows(entries)
      if !rows.isEmpty { values[field] = .rows(rows) }
    }
    return FormAnswers(values)
  }

  /// The field of rows that a column belongs to.
  private func rowsField(of column: String) -> String? {
    template.fields.first { $0.columns?.contains(column) == true }?.id
  }

  private func text(_ entry: PaperRule.Entry) -> String? {
    switch entry.origin {
    case .day(let actions):
      return events(entry).last { isOne($0, of: actions) && running.shows($0, to: reader) }.map { day($0.at, entry) }
    case .answer(let path):
      let id = ID<FormField>(String(path.text.prefix { $0 != "." }))
      if let text = personal[id] { return text }
      return found(id, entry).flatMap { answer, field in words(answer, field, path, entry) }
    }
  }

  private func rows(_ entries: [PaperRule.Entry]) -> [[String: String]] {
    var rows: [[String: String]] = []
    for entry in entries {
      guard case .answer(let path) = entry.origin, let (id, column) = path.groupPath,
        case (.group(let given), let field)? = found(id, entry), case .group(let parts, _) = field.kind,
        let part = parts.first(where: { $0.id == column })
      else { continue }
      for (number, row) in given.enumerated() {
        if rows.count <= number { rows.append([:]) }
        rows[number][entry.field] = row[column].flatMap { plain($0, part, entry) }
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  /// The last answer that the reader may read, with the question as it stood then.
  private func found(_ id: ID<FormField>, _ entry: PaperRule.Entry) -> (Answer, FormField)? {
    for event in events(entry).reversed() {
      guard let answer = event.answers[id],
        let field = running.fields(of: event).first(where: { $0.id == id })
      else { continue }
      return running.shows(field, of: event, to: reader) ? (answer, field) : nil
    }
    return nil
  }

  private func words(_ answer: Answer, _ field: FormField, _ path: ID<FormField>, _ entry: PaperRule.Entry) -> String? {
    guard let (_, column) = path.groupPath else { return plain(answer, field, entry) }
    guard case .group(let rows) = answer, case .group(let parts, _) = field.kind,
      let part = parts.first(where: { $0.id == column })
    else { return nil }
    return rows.first?[column].flatMap { plain($0, part, entry) }
  }

  private func plain(_ answer: Answer, _ field: FormField, _ entry: PaperRule.Entry) -> String? {
    switch answer {
    case .text(let text), .code(let text), .number(let text), .object(let text): text
    case .yesNo(let isYes): isYes ? entry.yes ?? "是" : entry.no ?? "否"
    case .date(let day): isMonth(entry) ? String(day.description.prefix(7)) : day.description
    case .choice(let value):
      if case .choice(let options, _) = field.kind { options.first { $0.value == value }?.name.zh } else { nil }
    case .category(let id): running.procedure.category(id)?.name.zh
    case .agency(let id): running.pack.agency(id)?.name.zh
    default: nil
    }
  }

  private func day(_ moment: Date, _ entry: PaperRule.Entry) -> String {
    let day = running.clock.day(of: moment).description
    return isMonth(entry) ? String(day.prefix(7)) : day
  }

  private func isMonth(_ entry: PaperRule.Entry) -> Bool {
    template.fields.first { $0.id == entry.field }?.kind == .month
  }

  private func isOne(_ event: CaseEvent, of actions: [ID<Action>]) -> Bool {
    actions.isEmpty ? event.action == nil && event.version == 1 : event.action.map(actions.contains) ?? false
  }

  private func events(_ entry: PaperRule.Entry) -> [CaseEvent] {
    guard entry.isLeads else { return running.value.events }
    let panels = running.value.earlierPanels + running.value.panels.values
    let lead = panels.last?.seats.last { $0.isLead && $0.opinion != nil }?.person
    return running.value.events.filter { $0.by.person == lead && $0.by.role != nil }
  }
}

extension ID<FormField> {
  /// `members.name` as the group and its column.
  fileprivate var groupPath: (ID<FormField>, ID<FormField>)? {
    let parts = text.split(separator: ".").map { ID<FormField>(String($0)) }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
}
