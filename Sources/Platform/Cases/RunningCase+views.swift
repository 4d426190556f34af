import Casework
import CityModel
import Foundation

extension RunningCase {
  /// The stages the case came into, in order; steps that left it where it was are not among them.
  var steps: [PublicCase.Step] {
    var last: ID<Stage>?
    return value.events.compactMap { event in
      defer { last = event.stage }
      guard event.stage != last else { return nil }
      return PublicCase.Step(stage: stage(event.stage), action: event.action.flatMap(procedure.action), at: event.at)
    }
  }

  /// The fields that an event answered.
  func fields(of event: CaseEvent) -> [FormField] {
    event.action.map { procedure.action($0)?.fields ?? [] } ?? procedure.fields
  }

  /// The answers of an event whose field's visibility passes, in the order of the form.
  func answers(of event: CaseEvent, where passes: (FormField.Visibility) -> Bool) -> [AnswerView] {
    fields(of: event).filter { passes($0.visibility) }.compactMap { field in
      event.answers[field.id].flatMap(content).map { AnswerView(label: field.label, content: $0) }
    }
  }

  private func content(_ answer: Answer) -> AnswerView.Content? {
    switch answer {
    case .text(let text): .text(text)
    case .category(let id): procedure.category(id).map { .localized($0.name) }
    case .agency(let id): pack.agency(id).map { .localized($0.name) }
    case .yesNo(let yes): .yesNo(yes)
    case .photos(let photos): photos.isEmpty ? nil : .photos(photos.map(\.blob))
    case .place(let place):
      pack.region(place.region).map { region in
        .place(words: place.words, region: region, place: place.place.flatMap(pack.place), point: place.point)
      }
    case .commitment: .personal
    }
  }

  /// What anybody may read: public answers, and released ones.
  var publicAnswers: [AnswerView] {
    value.events.flatMap { event in
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

  /// Whether something waits for a clerk's release.
  var waitsForRelease: Bool {
    value.events.contains { event in
      !value.isReleased(event) && !answers(of: event, where: { $0 == .afterRelease }).isEmpty
    }
  }

  /// Every photo with what its file said of time and place.
  var evidence: [CaseView.PhotoEvidence] {
    value.events.flatMap { event in
      fields(of: event).flatMap { field in
        event.photos(in: field.id).map { photo in
          CaseView.PhotoEvidence(
            blob: photo.blob, taken: photo.taken, point: photo.takenAt, field: field.label, version: event.version)
        }
      }
    }
  }

  /// The steps the case's stage allows to holders of roles, each with the reason why this actor may not take it.
  func offers(for actor: Actor, isReporter: Bool, at now: Date) -> [ActionOffer] {
    procedure.actions.filter { action in
      action.from.contains(value.stage) && (action.taker == .reporter) == isReporter && action.taker != .anyone
    }.map { action in
      let refusal = value.refusal(
        of: action, by: actor, isReporter: isReporter, procedure: procedure, clock: clock, at: now)
      return ActionOffer(action: action, refusal: refusal, agencies: agencies(for: action))
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
