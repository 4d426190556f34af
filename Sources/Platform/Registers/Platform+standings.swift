import Casework
import Checkup
import CityModel
import Foundation
import Storage

extension Platform {
  /// Judges a register anew when its standard or its definition is another than when it was last judged, or when a clause
  /// has come into force or gone out of it since. Otherwise one look-up.
  func freshen(_ register: Register, _ edition: Edition) async throws {
    let today = edition.clock.day(of: now)
    let name = edition.pack.judgedBy(register, on: today)
    guard try await store.objects.judgedBy(register.id) != name else { return }
    try await store.objects.judge(register.id, by: name, at: now) { object in
      edition.pack.row(of: object, register, on: today)
    }
  }

  func freshen(_ edition: Edition) async throws {
    for register in edition.pack.registers { try await freshen(register, edition) }
  }

  /// Puts the pack's first objects into the store, those that are not there yet.
  ///
  /// - Throws: `form.invalid` for a seed that the register's form does not take.
  func seedRegisters(_ edition: Edition) async throws {
    for register in edition.pack.registers {
      var appends: [ObjectAppend] = []
      for seed in register.seeds {
        let id = ID<RegisterObject>(seed.id, in: register.id)
        guard try await store.objects.row(id) == nil else { continue }
        let form = try checkForm(
          register.fields, seed.input(register), procedure: register.form, pack: edition.pack)
        let object = RegisterObject.entered(id, in: register, form, by: Actor(person: Self.packPerson), at: now)
        appends.append(try append(of: object, register, edition))
      }
      if !appends.isEmpty { _ = try await store.objects.append(appends) }
    }
  }

  /// Who is named as having entered what the pack brought.
  static let packPerson: ID<Person> = "pack"

  /// The newest event of an object, to be stored.
  func append(of object: RegisterObject, _ register: Register, _ edition: Edition) throws -> ObjectAppend {
    guard let event = object.events.last else { preconditionFailure("an object has at least one event") }
    return try ObjectAppend(
      event: event, row: edition.pack.row(of: object, register, on: edition.clock.day(of: now)))
  }
}

extension Pack {
  /// The object as lists show it, judged by the standard of the day.
  func row(of object: RegisterObject, _ register: Register, on day: CalendarDay) -> ObjectRow {
    let place = object.place(register)
    return ObjectRow(
      objectID: object.id, register: register.id, version: object.version, name: object.name(register),
      region: place?.region ?? "", words: place?.words ?? "", point: place?.point,
      standing: judgement(of: object, register, on: day).standing, openCase: object.openCase?.number,
      inspected: object.inspected, inspectionDue: object.inspectionDue(register), photos: object.photos.count,
      retired: object.retired)
  }

  func judgement(of object: RegisterObject, _ register: Register, on day: CalendarDay) -> ObjectJudgement {
    Checkup.judgement(of: object.values, by: standard(of: register.id), fields: register.fields, on: day)
  }

  /// Everything that rows of the register follow from beside the objects.
  fileprivate func judgedBy(_ register: Register, on day: CalendarDay) -> String {
    let standard = standard(of: register.id)
    let clauses = standard?.clauses.map { clause in
      "\(clause.id) \(clause.kind) \(clause.rule.text) \(clause.from?.description ?? "") \(clause.until?.description ?? "")"
    }
    let fields = register.fields.map { "\($0.id) \($0.kind)" }
    let rest = "\(register.title) \(register.place?.text ?? "") \(register.inspection?.everyDays ?? 0)"
    let turn = standard?.turns.last { $0 <= day }?.description ?? ""
    let text = ([rest, turn] + fields + (clauses ?? [])).joined(separator: "\n")
    return hexDigest(of: Array(text.utf8))
  }
}

extension ObjectSeed {
  func input(_ register: Register) -> [String: FormInput] {
    register.fields.reduce(into: [:]) { input, field in
      let name = field.id.text
      guard let text = cells[name] else { return }
      if field.kind == .place {
        input[name] = .place(
          PlaceInput(
            words: text, region: cells["\(name)_region"] ?? "", longitude: cells["\(name)_longitude"] ?? "",
            latitude: cells["\(name)_latitude"] ?? ""))
      } else {
        input[name] = .text(text)
      }
    }
  }
}
