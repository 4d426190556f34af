import Casework
import CityModel
import GRDB

extension StoreCheckup {
  /// Every chain, every projected row, every personal value.
  mutating func lookAtCases(_ progress: (Int) -> Void) throws {
    let openings = try Row.fetchCursor(db, sql: "SELECT * FROM case_opening ORDER BY case_id")
    var cases = 0
    while let row = try openings.next() {
      let opening = CaseOpening(row: row)
      try lookAt(opening, StoredEvent.all(of: opening.caseID, db))
      cases += 1
      if cases.isMultiple(of: 100) { progress(cases) }
    }
    progress(cases)
  }

  private mutating func lookAt(_ opening: CaseOpening, _ stored: [StoredEvent]) throws {
    lookAtChain(opening, stored)
    var events: [CaseEvent] = []
    for event in stored {
      guard let read = try? event.event(), read.version == event.version else {
        return find("event-unreadable", ["case": opening.caseID.text, "version": "\(event.version)"])
      }
      used.formUnion(read.blobs)
      events.append(read)
    }
    try lookAtRow(StoredHistory(opening: opening, events: events))
    try lookAtPersonal(opening.caseID, events)
  }

  private mutating func lookAtChain(_ opening: CaseOpening, _ stored: [StoredEvent]) {
    if stored.map(\.version) != Array(1..<(stored.count + 1)) || stored.isEmpty {
      find("version-gap", ["case": opening.caseID.text])
    }
    var previous = opening.hash
    for event in stored {
      if event.previousHash != previous || event.hash != link(after: previous, event.bytes) {
        find("chain-broken", ["case": opening.caseID.text, "version": "\(event.version)"])
      }
      previous = event.hash
    }
  }

  private mutating func lookAtRow(_ history: StoredHistory) throws {
    let name = ["case": history.opening.caseID.text]
    let stored = try db.first("SELECT * FROM case_row WHERE case_id = ?", [history.opening.caseID])
    guard let row = stored.map(CaseRow.init(row:)) else { return find("row-missing", name) }
    let isSame = (row.number, row.procedure) == (history.opening.number, history.opening.procedure)
    let packVersion = history.events.last { $0.move != nil }?.move?.packVersion ?? history.opening.packVersion
    if row.version != history.events.last?.version || !isSame || row.packVersion != packVersion {
      find("head-differs", name)
    }
    guard let fold else { return }
    do {
      if try fold(history) != row { find("row-differs", name) }
    } catch let refusal as Refusal {
      find("case-broken", name.merging(["detail": refusal.detail]) { _, detail in detail })
    }
  }

  private mutating func lookAtPersonal(_ caseID: ID<Case>, _ events: [CaseEvent]) throws {
    for value in try SealedValue.all(in: caseID, db) {
      let committed = events.first { $0.version == value.slot.version }?.answers[value.slot.field]
      if let commitment = try? value.commitment(), committed == .commitment(commitment) { continue }
      find(
        "commitment-differs",
        ["case": caseID.text, "version": "\(value.slot.version)", "field": value.slot.field.text])
    }
  }
}
