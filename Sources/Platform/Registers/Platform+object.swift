import Casework
import Checkup
package import CityModel
import Foundation
import Storage

extension Platform {
  /// - Throws: `page.not-found`.
  package func object(_ local: String, in id: ID<Register>, viewer: Viewer) async throws -> ObjectView {
    let edition = try await current()
    let register = try edition.register(id)
    try await freshen(register, edition)
    let object = try await object(ID(local, in: id), register)
    let access = try await access(to: register, viewer, edition)
    let fields = register.fields.filter { access.readsAll || $0.visibility == .everyone }
    let judgement = edition.pack.judgement(of: object, register, on: edition.clock.day(of: now))
    return ObjectView(
      register: register, standard: edition.pack.standard(of: id), id: object.id, version: object.version,
      name: object.name(register),
      fields: fields.map { field in (field, object.answers[field.id].flatMap { edition.pack.content($0, field) }) },
      judgement: access.readsAll ? judgement : judgement.shown(of: fields, register), openCase: object.openCase,
      inspected: object.inspected, inspectionDue: object.inspectionDue(register), retired: object.retired,
      entered: object.events[0].at, photos: access.readsAll ? try await series(object) : [],
      history: try await history(of: object, fields, access, edition), mayKeep: !access.keepers.isEmpty,
      readsAll: access.readsAll, opens: opens(object, register, viewer, edition.pack),
      indicators: edition.pack.indicators(over: id))
  }

  func object(_ id: ID<RegisterObject>, _ register: Register) async throws -> RegisterObject {
    guard id.text.utf8.count <= 128, let object = try await store.objects.object(id), object.register == register.id
    else { throw Refusal("page.not-found") }
    return object
  }

  /// The procedure by which somebody may open a case about the object now.
  private func opens(
    _ object: RegisterObject, _ register: Register, _ viewer: Viewer, _ pack: Pack
  ) -> Procedure? {
    guard let procedure = register.mending.flatMap({ pack.procedure($0.procedure) }), object.retired == nil,
      object.openCase == nil
    else { return nil }
    if case .role(let role, _) = procedure.opensBy, viewer.account?.role?.id != role { return nil }
    return procedure
  }

  private func series(_ object: RegisterObject) async throws -> [ObjectView.SeriesPhoto] {
    var series: [ObjectView.SeriesPhoto] = []
    for (photo, event) in object.photos {
      let bytes = try await store.blobs.bytes(photo.blob)
      series.append(
        ObjectView.SeriesPhoto(
          blob: photo.blob, at: event.at, note: event.note, original: photo.original,
          isIntact: bytes.map { hexDigest(of: $0) == photo.blob } ?? false))
    }
    return series
  }

  /// Newest first.
  private func history(
    of object: RegisterObject, _ fields: [FormField], _ access: RegisterAccess, _ edition: Edition
  ) async throws -> [ObjectView.HistoryEntry] {
    let moves = try await store.objects.moves(of: object.id)
    var names: [ID<Person>: String] = [:]
    for person in Set(object.events.map(\.by.person)) where access.readsAll {
      names[person] = try await store.accounts.find(person)?.name
    }
    return object.events.reversed().map { event in
      let own = moves.filter { $0.version == event.version }
      let move = own.isEmpty ? nil : (was: own.first?.was, became: own.last?.became)
      return ObjectView.HistoryEntry(
        version: event.version, deed: event.deed, at: event.at, day: event.day,
        role: event.by.role.flatMap(edition.pack.role), agency: event.by.agency.flatMap(edition.pack.agency),
        name: names[event.by.person], note: access.readsAll ? event.note : nil, matter: event.matter,
        answers: fields.compactMap { field in
          event.answers[field.id].flatMap { edition.pack.content($0, field) }
            .map { AnswerView(label: field.label, content: $0) }
        },
        move: move, photos: event.photos.count)
    }
  }

  /// A photo of an object's series, for who keeps the register or leads.
  func mayLookAtObjectPhoto(_ blob: String, _ actors: [Actor]) async throws -> Bool {
    if actors.isEmpty { return false }
    let edition = try await current()
    for id in try await store.objects.objects(using: blob) {
      guard let row = try await store.objects.row(id), let register = edition.pack.register(row.register) else {
        continue
      }
      if RegisterAccess(register, actors, edition.pack).readsAll { return true }
    }
    return false
  }
}

extension ObjectJudgement {
  /// Without the clauses that ask for what a viewer may not read: their verdict would say it.
  fileprivate func shown(of fields: [FormField], _ register: Register) -> ObjectJudgement {
    let hidden = Set(register.fields.map(\.id)).subtracting(fields.map(\.id)).map {
      ["object", $0.text.expressionName]
    }
    return ObjectJudgement(
      clauses: clauses.filter { judged in
        let asked = judged.clause.rule.names.map { Array($0.prefix(2)) }
        return !hidden.contains { asked.contains($0) }
      })
  }
}

extension Pack {
  /// An answer of an object, ready to show; `nil` for what the register's present definition cannot show.
  func content(_ answer: Casework.Answer, _ field: FormField) -> AnswerView.Content? {
    switch answer {
    case .text(let text), .code(let text), .object(let text): .text(text)
    case .agency(let id): agency(id).map { .localized($0.name) }
    case .yesNo(let isYes): .yesNo(isYes)
    case .place(let place):
      region(place.region).map {
        .place(words: place.words, region: $0, place: place.place.flatMap(self.place), point: place.point)
      }
    case .number(let digits): .number(digits, unit: field.unit)
    case .money(let fen): .money(fen: fen)
    case .date(let day): .date(day)
    case .period(let from, let to): .period(from: from, to: to)
    case .choice(let value): .choices([field.optionName(value)])
    case .choices(let values): .choices(values.map(field.optionName))
    case .shape(let points): .shape(points)
    case .category, .photos, .files, .person, .group, .commitment: nil
    }
  }
}
