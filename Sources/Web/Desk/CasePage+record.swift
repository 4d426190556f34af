import Casework
import CityModel
import Platform

/// What the case holds besides its facts: evidence, the ledger of its term, its history.
extension CasePage {
  var record: Model {
    [
      "hasEvidence": !view.evidence.isEmpty, "evidence": view.evidence.enumerated().map(evidence),
      "hasTerm": view.due != nil, "budget": view.due.map { site.budget($0.budget) } ?? "",
      "demonstration": view.due?.isDemonstration ?? false, "hasSuspensions": !view.suspensions.isEmpty,
      "suspensions": view.suspensions.map { suspension -> Model in
        [
          "from": site.time(suspension.from), "fromISO": site.machineTime(suspension.from),
          "to": suspension.to.map(site.time) ?? site.text("desk.stillSuspended"), "reason": suspension.reason,
        ]
      },
      "history": view.history.map(entry), "packVersion": String(view.packVersion.prefix(12)),
    ]
  }

  private func evidence(_ number: Int, _ photo: CaseView.PhotoEvidence) -> Model {
    [
      "href": "/photos/\(photo.blob)", "thumbnail": "/photos/\(photo.blob)/thumbnail",
      "alt": site.text("cases.photoAlt", ["n": String(number + 1)]), "fieldName": photo.field[site.language],
      "taken": photo.taken.map(site.taken) ?? site.text("desk.notSaid"),
      "takenAt": photo.point.map(site.coordinates) ?? site.text("desk.notSaid"),
    ]
  }

  private func entry(_ entry: CaseView.HistoryEntry) -> Model {
    let names = [entry.role?.name, entry.agency?.name].compactMap { $0?[site.language] }
    let absent = entry.onBehalfOf.map { [site.text("absence.onBehalfOf", ["name": $0])] } ?? []
    let who = (entry.name.map { [$0] } ?? (entry.role == nil ? [site.text("desk.resident")] : [])) + absent + names
    return [
      "at": site.time(entry.at), "atISO": site.machineTime(entry.at),
      "actionName": site.stepName(entry, of: view.procedure),
      "stageName": entry.stage.name[site.language],
      "by": who.joined(separator: " · "), "answers": site.answers(entry.answers),
      "warned": entry.warnings.isEmpty ? false : site.text("desk.wentPast", ["warnings": site.list(entry.warnings)]),
      "moved": entry.move.map { site.text("desk.movedBecause", ["reason": $0.reason]) } ?? false,
      "hash": String(entry.hash.prefix(12)),
    ]
  }
}

extension Site {
  /// The time of a picture as its camera wrote it, without a zone: `2026:11:20 08:15:00`. Anything else as it is.
  func taken(_ text: String) -> String {
    guard let parts = text.wholeMatch(of: /(\d{4}):(\d\d):(\d\d) (\d\d:\d\d)(?::\d\d)?/)?.output,
      let day = CalendarDay("\(parts.1)-\(parts.2)-\(parts.3)")
    else { return text }
    return self.day(day) + (language == .chinese ? " " : ", ") + parts.4
  }
}
