import Casework
import CityModel
import Foundation
import Storage

extension RunningCase {
  /// The stages the case came into, in order; steps that left it where it was are not among them.
  var steps: [PublicCase.Step] {
    var last: ID<Stage>?
    return value.events.compactMap { event in
      defer { last = event.stage }
      guard event.stage != last else { return nil }
      let definition = definition(of: event)
      return PublicCase.Step(stage: definition.stage(of: event), action: definition.action(of: event), at: event.at)
    }
  }

  /// The fields that an event answered.
  func fields(of event: CaseEvent) -> [FormField] { definition(of: event).fields(of: event) }

  /// The answers of an event whose field's visibility passes, in the order of the form.
  ///
  /// - Parameters:
  ///   - reader: whose role may be kept from a field; `nil`: as the public reads, who are never among its readers.
  ///   - isGiver: whether it is read by who answered: nobody is kept from what they gave.
  func answers(
    of event: CaseEvent, for reader: ID<Role>? = nil, isGiver: Bool = false,
    where passes: (FormField.Visibility) -> Bool
  ) -> [AnswerView] {
    let definition = definition(of: event)
    func isOpen(_ field: FormField) -> Bool { passes(field.visibility) && (isGiver || opens(field, to: reader)) }
    return definition.fields(of: event).filter(isOpen).compactMap { field in
      event.answers[field.id].flatMap { content($0, field, definition, isOpen) }
        .map { AnswerView(label: field.label, content: $0) }
    }
  }

  /// - Parameter isOpen: whether a question within a group may be read; of the group itself that has been asked.
  private func content(
    _ answer: Answer, _ field: FormField, _ definition: CaseDefinition, _ isOpen: (FormField) -> Bool
  ) -> AnswerView.Content? {
    switch answer {
    case .text(let text), .code(let text): .text(text)
    case .object(let id): object(id, field)
    case .category(let id): definition.procedure.category(id).map { .localized($0.name) }
    case .agency(let id): definition.pack.agency(id).map { .localized($0.name) }
    case .yesNo(let yes): .yesNo(yes)
    case .photos(let photos): photos.isEmpty ? nil : .photos(photos.map(\.blob))
    case .place(let place):
      definition.pack.region(place.region).map { region in
        .place(
          words: place.words, region: region, place: place.place.flatMap(definition.pack.place), point: place.point)
      }
    case .number(let digits): .number(digits, unit: field.unit)
    case .money(let fen): .money(fen: fen)
    case .date(let day): .date(day)
    case .period(let from, let to): .period(from: from, to: to)
    case .choice(let value): .choices([field.optionName(value)])
    case .choices(let values): .choices(values.map(field.optionName))
    case .person(let id): .person(names[id] ?? id.text)
    case .files(let files): .files(files)
    case .shape(let points): .shape(points)
    case .group(let rows): table(rows, field, definition, isOpen)
    case .commitment: .personal
    }
  }

  private func object(_ id: String, _ field: FormField) -> AnswerView.Content {
    guard case .object(let register) = field.kind, let name = objects[id] else { return .text(id) }
    return .object(name: name, register: ID(register), local: ID<RegisterObject>(id).local(in: ID(register)))
  }

  private func table(
    _ rows: [[ID<FormField>: Answer]], _ field: FormField, _ definition: CaseDefinition, _ isOpen: (FormField) -> Bool
  ) -> AnswerView.Content? {
    guard case .group(let all, _) = field.kind else { return nil }
    let parts = all.filter(isOpen)
    guard !parts.isEmpty else { return nil }
    return .table(
      columns: parts.map(\.label),
      rows: rows.map { row in parts.map { part in row[part.id].flatMap { content($0, part, definition, isOpen) } } })
  }

  /// What anybody may read: public answers, and released ones.
  var publicAnswers: [AnswerView] { publicAnswers(of: value.events) }

  /// Those that are no opinion and no reply to one: they stand together further down.
  var publicAnswersBesideOpinions: [AnswerView] {
    let spoken = Set(value.opinions.flatMap { [$0.version, $0.answer?.version] }.compactMap(\.self))
    return publicAnswers(of: value.events.filter { !spoken.contains($0.version) })
  }

  private func publicAnswers(of events: [CaseEvent]) -> [AnswerView] {
    events.filter { !isSealed($0, from: nil) }.flatMap { event in
      answers(of: event) { $0 == .everyone || $0 == .afterRelease && value.isReleased(event) }.map { answer in
        guard case .place(let words, let region, let place, let point) = answer.content else { return answer }
        let given = PlaceAnswer(words: words, region: region.id, place: place?.id, point: point)
        let shown = given.shown(isReleased: value.isReleased(event), pack)
        return AnswerView(
          label: answer.label,
          content: .place(words: shown.words, region: region, place: place, point: shown.point))
      }
    }
  }

  /// What a question was called when it was answered; `nil` where that event answered no such question.
  func label(of field: ID<FormField>, answeredAt version: Int) -> LocalizedText? {
    guard value.events.indices.contains(version - 1) else { return nil }
    return fields(of: value.events[version - 1]).first { $0.id == field }?.label
  }

  /// Whether something waits for a clerk's release.
  var waitsForRelease: Bool {
    value.events.contains { event in
      !value.isReleased(event) && !answers(of: event, where: { $0 == .afterRelease }).isEmpty
    }
  }

  /// The steps the case's stage allows to holders of roles, each with the reason why none of these may take it.
  ///
  /// - Parameters:
  ///   - actors: the roles that one person acts in, their own first; at least one.
  ///   - absent: the names of those whom the person stands in for, by their roles.
  ///   - accounts: who may be chosen for fields of kind `person`.
  func offers(
    for actors: [Actor], isReporter: Bool, absent: [ID<Role>: String] = [:], accounts: [Account] = [], at now: Date
  ) -> [ActionOffer] {
    procedure.actions.filter { action in
      action.from.contains(value.stage) && (action.taker == .reporter) == isReporter && action.taker != .anyone
    }.map { action in
      let actor = isReporter ? actors[0] : actor(for: action.id, among: actors, at: now)
      let refusal = value.refusal(
        of: action, by: actor, isReporter: isReporter, procedure: procedure, clock: clock, at: now)
      let isDeputy = refusal == nil && actor.onBehalfOf != nil
      return ActionOffer(
        action: action, refusal: refusal, agencies: agencies(for: action), people: people(for: action, accounts),
        warnings: value.warnings(of: action), onBehalfOf: isDeputy ? actor.role.flatMap { absent[$0] } : nil)
    }
  }

  private func people(for action: Action, _ accounts: [Account]) -> [ID<FormField>: [ActionOffer.Choice]] {
    action.fields.reduce(into: [:]) { people, field in
      guard case .person(let role) = field.kind else { return }
      people[field.id] = accounts.filter { $0.role == role && $0.disabledAt == nil }.map {
        ActionOffer.Choice(person: $0.id, name: $0.name)
      }
    }
  }

  private func agencies(for action: Action) -> [Agency] {
    let role = action.fields.lazy.compactMap { field in
      if case .agency(let role) = field.kind { role } else { nil }
    }.first
    guard let role else { return [] }
    // The category's own agency first: it is the one nearly always meant.
    let holders = pack.agencies.filter { $0.roles.contains(role) }
    return holders.filter { $0.id == category.agency } + holders.filter { $0.id != category.agency }
  }
}

extension FormField {
  var unit: LocalizedText? { if case .number(let range) = kind { range.unit } else { nil } }

  /// The name of an option; its value where the definition no longer has it.
  func optionName(_ value: String) -> LocalizedText {
    guard case .choice(let options, _) = kind, let option = options.first(where: { $0.value == value }) else {
      return LocalizedText(zh: value, en: value)
    }
    return option.name
  }
}
