import Casework
import CityModel
import Foundation
import Storage

/// 2026-11-23 09:30 in UTC+8; tests count minutes from here.
func minute(_ number: Int) -> Date { Date(milliseconds: 1_795_397_400_000 + Int64(number) * 60_000) }

/// A case of the tests as text would tell it: who, what, where.
struct Sample: Sendable {
  var id: ID<Case> = "c1"
  var number = "SR-1"
  var category: ID<CityModel.Category> = "lamp"
  var region: ID<Region> = "north"
  var point: Point?
  var filed = minute(0)
  var reporter: ID<Person> = "resident"
  var photos: [String] = []
  var contact: PersonalValue?

  /// The filing.
  func filing(key: RequestKey? = nil, commands: [Command] = []) -> EventAppend {
    var answers: [ID<FormField>: Answer] = [
      "category": .category(category), "description": .text("灯不亮"),
      "place": .place(PlaceAnswer(words: "桥头", region: region, point: point)),
    ]
    if !photos.isEmpty { answers["photo"] = .photos(photos.map { Photo(blob: $0, original: $0, pixels: $0) }) }
    if let contact { answers["contact"] = .commitment(contact.commitment) }
    let event = CaseEvent(
      version: 1, action: nil, at: filed, by: Actor(person: reporter), answers: answers, stage: "reported")
    return EventAppend(
      caseID: id, expectedVersion: 0, event: event, row: row([event]), commands: commands, request: key,
      personal: contact.map { [$0] } ?? [], follow: Follow(tokenHash: Follow.hash(token: "of \(id)"), person: reporter))
  }

  /// A later step. `history` is what was decided on.
  func step(
    to stage: ID<Stage>, after history: [CaseEvent], at time: Date, key: RequestKey? = nil, commands: [Command] = []
  ) -> EventAppend {
    let worker = Actor(person: "worker", role: "worker", agency: "works")
    let event = CaseEvent(
      version: history.count + 1, action: "begin", at: time, by: worker, answers: [:], stage: stage)
    return EventAppend(
      caseID: id, expectedVersion: history.count, event: event, row: row(history + [event]), commands: commands,
      request: key)
  }

  private func row(_ events: [CaseEvent]) -> CaseRow {
    fold(
      StoredHistory(
        opening: CaseOpening(caseID: id, number: number, procedure: "street-report", packVersion: "p1"), events: events)
    )
  }
}

/// What the Platform does with a procedure, done without one: the row follows from the history alone.
@Sendable func fold(_ history: StoredHistory) -> CaseRow {
  let (first, last) = (history.events[0], history.events[history.events.count - 1])
  guard case .category(let category)? = first.answers["category"], case .place(let place)? = first.answers["place"]
  else { preconditionFailure("samples say what and where") }
  let isClosed = last.stage == "closed"
  return CaseRow(
    caseID: history.opening.caseID, number: history.opening.number, procedure: history.opening.procedure,
    packVersion: history.opening.packVersion, version: last.version, stage: last.stage,
    outcome: isClosed ? .done : .open, service: category == "stall" ? "occupation" : "repair", category: category,
    isConduct: category == "stall", region: place.region, place: place.place, point: place.point, words: place.words,
    agency: last.version > 1 ? "works" : nil, waitsFor: isClosed ? nil : last.version == 1 ? "dispatcher" : "worker",
    waitsForAgency: last.version == 1 ? nil : "works", reporter: first.by.person, filedAt: first.at,
    respondedAt: history.events.dropFirst().first?.at, due: due(last), closedAt: isClosed ? last.at : nil)
}

/// Work is due four hours after its step; a case that stands "paused" or "undated" shows the other kinds of due.
private func due(_ event: CaseEvent) -> Due? {
  switch event.stage {
  case "reported": nil
  case "paused": .suspended
  case "undated": .whenPublished(year: 2027)
  default: .at(event.at.addingTimeInterval(4 * 3600))
  }
}
