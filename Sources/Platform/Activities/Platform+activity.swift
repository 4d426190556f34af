import Casework
import CityModel
import Foundation
import Storage

extension Platform {
  /// What goes on in the stage where a case stands.
  ///
  /// The roll of a vote, with each unit's ballot and the code that lets it vote, is for who counts and for nobody else.
  ///
  /// - Parameter readers: as whom the viewer works on the case, and so may know who sits on a panel; none for the public.
  func activity(of running: RunningCase, viewer: Viewer, readers: [Actor]) async throws -> ActivityView {
    let stage = running.stage(running.value.stage)
    switch stage.kind {
    case .step, .fill, .review, .work: return .step
    case .waiting(let on): return .waiting(on: on)
    case .notice(let rule): return .notice(running.notice(rule))
    case .survey(let rule): return .survey(try await survey(rule, stage, running, viewer))
    case .vote(let rule):
      return .vote(try await vote(rule, running, keepsRoll: running.counter(among: readers) != nil))
    case .panel: return .panel(running.panel(named: running.names, showsSeats: !readers.isEmpty))
    case .rounds(let rule): return .rounds(visits: running.value.visits, least: rule.least)
    }
  }

  /// The fingerprint of the key of the anonymous survey that a stage is; `nil` where it is none, or the case stands there.
  ///
  /// It becomes part of the event, so that everybody can see that there is one key for all.
  func surveyKey(for next: ID<Stage>?, of procedure: Procedure, _ running: RunningCase) async throws -> String? {
    guard let next, next != running.value.stage, case .survey(let rule)? = procedure.stage(next)?.kind,
      rule.promise == .anonymous
    else { return nil }
    let round = (running.value.entries[next] ?? 0) + 1
    return try await openSurvey(CaseActivity(caseID: running.value.id, stage: next, round: round)).fingerprint
  }

  /// Stands for a count until everything else about the action is known to be right: counting takes nothing more.
  func blankResult(for action: Action, _ running: RunningCase) -> ActivityResult? {
    guard action.deed == .count else { return nil }
    return switch running.stage(running.value.stage).kind {
    case .survey(let rule): .survey(rule.count([], frame: [], digest: ""))
    case .vote:
      .vote(
        VoteCount(
          heads: 0, headsTakingPart: 0, headsAgreeing: 0, area: 0, areaTakingPart: 0, areaAgreeing: 0, isQuorate: false,
          isAdopted: false, digest: ""))
    default: nil
    }
  }

  /// The case, and as whom the viewer counts there: who counts also prints codes and enters what came on paper.
  ///
  /// - Throws: `case.not-found` for who may not read it; `case.not-your-role`.
  func counting(_ number: String, _ viewer: Viewer) async throws -> (RunningCase, Actor) {
    let (running, readers) = try await readers(of: number, viewer)
    guard let actor = running.counter(among: readers) else { throw Refusal("case.not-your-role") }
    return (running, actor)
  }

  /// What the contributions to the stage came to, for the action that counts them. Takes nothing more from then on.
  ///
  /// - Throws: `vote.bad-roll` or `survey.bad-frame`, before anything is closed.
  func result(for action: Action, _ running: RunningCase) async throws -> ActivityResult? {
    guard action.deed == .count else { return nil }
    let activity = running.activity(running.value.stage)
    switch running.stage(running.value.stage).kind {
    case .survey(let rule):
      let frame = running.rows(of: rule.frame)
      guard (try? rule.frame(frame)) != nil else { throw Refusal("survey.bad-frame") }
      let digest: String
      switch rule.promise {
      case .anonymous:
        _ = try await openSurvey(activity)
        digest = try await closeSurvey(activity)
      case .panel: digest = try await store.contributions.close(activity)
      }
      let answers = try await answers(rule, activity)
      return .survey(rule.count(answers, frame: frame, digest: digest))
    case .vote(let rule):
      let roll = try roll(rule, running)
      let digest = try await store.contributions.close(activity)
      return .vote(rule.count(roll, try await ballots(activity), digest: digest))
    default: return nil
    }
  }

  /// The answers to a survey, one form for each who answered, in no order that says anything.
  func answers(_ rule: SurveyRule, _ activity: CaseActivity) async throws -> [[ID<FormField>: Answer]] {
    let forms: [[UInt8]] =
      switch rule.promise {
      case .anonymous: try await surveyAnswers(activity).map(\.answers)
      case .panel: try await store.contributions.standing(activity).filter { $0.kind == .answer }.map(\.bytes)
      }
    return try forms.map { try JSONDecoder().decode([ID<FormField>: Answer].self, from: Data($0)) }
  }

  /// The accounts behind those who answered as a panel, to tell them. Never shown.
  func panelists(of value: Case) async throws -> [ID<Person>] {
    var names: Set<ID<Person>> = []
    for (stage, result) in value.results {
      guard case .survey = result else { continue }
      for round in 1...(value.entries[stage] ?? 1) {
        let activity = CaseActivity(caseID: value.id, stage: stage, round: round)
        names.formUnion(try await store.contributions.standing(activity).map { ID($0.author) })
      }
    }
    guard !names.isEmpty else { return [] }
    return try await people(behind: names, in: value.id).values.sorted()
  }
}
