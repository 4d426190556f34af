import Casework
import CityModel

/// What one reader may read that others may not.
extension RunningCase {
  /// What was done with the case, as its reporter reads it: what waits for a release too, but not what others gave as
  /// their opinion, which they read no earlier than everybody.
  func workAnswers(for reporter: Actor) -> [AnswerView] {
    let spoken = Set(value.opinions.filter { $0.author != reporter.person }.map(\.version))
    return value.events.dropFirst().filter { !isSealed($0, from: reporter) }.flatMap { event in
      answers(of: event) { visibility in
        visibility == .everyone
          || visibility == .afterRelease && (value.isReleased(event) || !spoken.contains(event.version))
      }
    }
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
      fields(of: event).filter { $0.isOpen(to: actor.role) }.flatMap { field in
        event.photos(in: field.id).map { photo in
          CaseView.PhotoEvidence(
            blob: photo.blob, taken: photo.taken, point: photo.takenAt, field: field.label, version: event.version)
        }
      }
    }
  }
}

extension FormField {
  func isOpen(to reader: ID<Role>?) -> Bool { readers.map { reader.map($0.contains) ?? false } ?? true }
}
