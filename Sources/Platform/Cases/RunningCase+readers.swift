import Casework
import CityModel

/// What one reader may read that others may not.
extension RunningCase {
  /// What was done with the case, as its reporter reads it: what waits for a release too, but not what others gave as
  /// their opinion, which they read no earlier than everybody. What they handed in themselves is theirs to read, and so
  /// is what was said when the case was sent back to them.
  func workAnswers(for reporter: Actor) -> [AnswerView] {
    value.events.dropFirst().filter { !isSealed($0, from: reporter) }.flatMap { event in
      answers(of: event, isGiver: isTheirs(event, reporter)) { reads($0, of: event, reporter) }
    }
  }

  /// Whether the reporter did it.
  func isTheirs(_ event: CaseEvent, _ reporter: Actor) -> Bool {
    event.by.person == reporter.person && event.by.role == nil
  }

  /// Whether the reporter reads what stands under such a question of a step after the filing.
  func reads(_ visibility: FormField.Visibility, of event: CaseEvent, _ reporter: Actor) -> Bool {
    switch visibility {
    case .everyone: true
    case .afterRelease:
      isTheirs(event, reporter) || value.isReleased(event)
        || !value.opinions.contains { $0.author != reporter.person && $0.version == event.version }
    case .restricted:
      isTheirs(event, reporter)
        || event.stage != value.events[event.version - 2].stage && asksReporter(event)
    case .personal: isTheirs(event, reporter)
    }
  }

  private func asksReporter(_ event: CaseEvent) -> Bool {
    definition(of: event).procedure.isFilledInByReporter(event.stage)
  }

  /// Whether somebody who works on the case may see a file: not one under a question kept from their role, nor one of a
  /// review that is still sealed.
  func shows(_ blob: String, to actor: Actor) -> Bool {
    !value.isBlind(actor)
      && value.events.contains { event in
        !isSealed(event, from: actor)
          && answers(of: event, for: actor.role) { _ in true }.contains { $0.content.holds(blob) }
      }
  }

  /// Whether the reporter may see a file: their own, and what they read of the work.
  func showsReporter(_ blob: String) -> Bool {
    let given = value.events.filter { $0.by.person == value.reporter.person }
      .flatMap { answers(of: $0, isGiver: true) { _ in true } }
    return (given + workAnswers(for: value.reporter)).contains { $0.content.holds(blob) }
  }

  /// Every photo that the reader may see, with what its file said of time and place.
  func evidence(for actor: Actor) -> [CaseView.PhotoEvidence] {
    value.events.filter { !isSealed($0, from: actor) }.flatMap { event in
      fields(of: event).filter { opens($0, to: actor.role) }.flatMap { field in
        event.photos(in: field.id).map { photo in
          CaseView.PhotoEvidence(
            blob: photo.blob, taken: photo.taken, point: photo.takenAt, field: field.label, version: event.version)
        }
      }
    }
  }
}

extension RunningCase {
  /// Whether the role judges without knowing whose work it is; it then reads what is meant for it, and nothing of who
  /// did what.
  func isMasked(from role: ID<Role>?) -> Bool {
    procedure.stages.contains { stage in
      if case .panel(let rule) = stage.kind { rule.isAnonymous && rule.role == role } else { false }
    }
  }

  /// What was last put before a role that judges without knowing whose work it is.
  func answersMeant(for role: ID<Role>?) -> [AnswerView] {
    value.events.reversed().lazy.map { answers(of: $0, for: role) { _ in true } }.first { !$0.isEmpty } ?? []
  }

  /// Whether a question's answer is for the role to read.
  func opens(_ field: FormField, to reader: ID<Role>?) -> Bool {
    guard isMasked(from: reader) else { return field.isOpen(to: reader) }
    return field.readers != nil && field.isOpen(to: reader)
  }
}

extension FormField {
  func isOpen(to reader: ID<Role>?) -> Bool { readers.map { reader.map($0.contains) ?? false } ?? true }
}
