import Casework
import Checkup
import CityModel
import Platform

extension Site {
  /// How objects stand, as figures with the way to each list.
  func standings(_ count: RegisterCount, of register: ID<Register>) -> [Model] {
    ObjectStanding.allCases.map { standing in
      [
        "standing": standing.rawValue, "standingName": text("registers.standing-\(standing.rawValue)"),
        "objects": number(count[standing]), "isNone": count[standing] == 0,
        "standingAddress": "\(address(of: register))?standing=\(standing.rawValue)",
      ]
    }
  }

  /// `12 of 37 below the floor, 3 not judged`.
  func words(_ count: RegisterCount) -> String {
    if count.all == 0 { return text("registers.empty-short") }
    return text(
      "registers.count-words",
      [
        "below": number(count[.below]), "above": number(count[.above]), "all": number(count.all),
        "unknown": number(count[.notJudged]),
      ])
  }

  func address(of register: ID<Register>) -> String { "/registers/\(register.text.percentEncoded)" }

  func address(of object: ObjectRow) -> String {
    "\(address(of: object.register))/\(object.objectID.local(in: object.register).percentEncoded)"
  }

  /// An object in a list.
  func objectRow(_ row: ObjectRow) -> Model {
    let today = calendarDay(now)
    let isOverdue = row.inspectionDue.map { $0 < today } ?? false
    return [
      "objectName": row.name, "objectAddress": address(of: row), "where": row.words,
      "objectRegion": pack.region(row.region).map { self[$0.name] } ?? "", "standing": row.standing.rawValue,
      "standingName": text("registers.standing-\(row.standing.rawValue)"),
      "inspected": row.inspected.map(day) ?? text("registers.never-inspected"), "isOverdue": isOverdue,
      "dueText": row.inspectionDue.map { text("registers.due", ["day": day($0)]) } ?? false,
      "caseNumber": row.openCase ?? false,
      "caseAddress": row.openCase.map { "/reports/\($0.percentEncoded)" } ?? false,
    ]
  }

  func clause(_ clause: Standard.Clause) -> Model {
    let source = pack.source(clause.source)
    return [
      "clauseText": self[clause.text], "clauseKind": clause.kind.rawValue,
      "kindName": text("registers.kind-\(clause.kind.rawValue)"), "clauseRule": clause.rule.text,
      "sourceTitle": source.map { self[$0.title] } ?? "", "sourceAddress": source?.address ?? false,
      "clausePlace": clause.place ?? false,
      "inForce": clause.from.map { text("registers.from", ["day": day($0)]) } ?? false,
      "until": clause.until.map { text("registers.until", ["day": day($0)]) } ?? false,
    ]
  }

  func standing(_ standing: ObjectStanding?) -> Model {
    [
      "standing": standing?.rawValue ?? "none",
      "standingName": text("registers.standing-\(standing?.rawValue ?? "none")"),
    ]
  }

  /// The indicators that are counted over a register.
  func indicatorLinks(_ indicators: [Indicator]) -> [Model] {
    indicators.map { ["name": self[$0.name], "address": "/indicators/\($0.id)"] }
  }
}
