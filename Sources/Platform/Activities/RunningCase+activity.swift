import Casework
import CityModel
import Foundation
import Storage

extension RunningCase {
  /// The survey or vote of a stage, as of the last time the case came there.
  func activity(_ stage: ID<Stage>) -> CaseActivity {
    CaseActivity(caseID: value.id, stage: stage, round: value.entries[stage] ?? 1)
  }

  /// The first who may count what is contributed where the case stands; `nil` where none may.
  func counter(among actors: [Actor]) -> Actor? {
    let counts = procedure.actions.filter { $0.deed == .count && $0.from.contains(value.stage) }
    return actors.first { actor in
      !value.isBlind(actor)
        && counts.contains { value.dutyRefusal(of: $0, by: actor, isReporter: false, procedure: procedure) == nil }
    }
  }

  /// The fingerprint that the event names with which the case came to its anonymous survey; `nil` in events from before
  /// they named one.
  var surveyKey: String? { value.events[value.entered - 1].surveyKey }

  /// Whether this is the key that everybody was told of.
  func opens(_ key: SurveyKey) -> Bool { surveyKey.map { $0 == key.fingerprint } ?? true }

  /// The rows of the case's answer to a group.
  func rows(of field: ID<FormField>) -> [[ID<FormField>: Answer]] {
    if case .group(let rows)? = value.answers[field] { rows } else { [] }
  }

  /// The way in which anybody gives an opinion, where the case takes opinions now.
  var opinionAction: Action? { everyonesOpinion.flatMap { $0.from.contains(value.stage) ? $0 : nil } }

  /// The same, whether or not the case takes opinions now.
  var everyonesOpinion: Action? { procedure.actions.first { $0.deed == .opine && $0.taker == .anyone } }

  /// As anybody may read them.
  var opinions: [OpinionView] {
    opinions { event in answers(of: event) { $0 == .everyone || $0 == .afterRelease && value.isReleased(event) } }
  }

  /// - Parameter said: what of an event the reader may read.
  func opinions(_ said: (CaseEvent) -> [AnswerView]) -> [OpinionView] {
    value.opinions.compactMap { opinion in
      guard value.events.indices.contains(opinion.version - 1) else { return nil }
      let event = value.events[opinion.version - 1]
      let reply = opinion.answer.map { value.events[$0.version - 1] }
      return OpinionView(
        number: opinion.number, at: event.at, said: said(event),
        isAdopted: opinion.answer?.isAdopted,
        answer: reply.map(said) ?? [])
    }
  }

  var results: [ResultView] {
    countedStages.compactMap { stage in
      value.results[stage.id].map { result in
        switch stage.kind {
        case .survey(let rule): ResultView(stage: stage, result: result, questions: rule.questions, matter: nil)
        case .vote(let rule): ResultView(stage: stage, result: result, questions: [], matter: rule.matter)
        default: ResultView(stage: stage, result: result, questions: [], matter: nil)
        }
      }
    }
  }

  /// The stages whose contributions were counted, each as it was defined then, in the order in which they were counted.
  private var countedStages: [Stage] {
    let counts = zip(value.events, value.events.dropFirst()).compactMap { before, event in
      event.result == nil ? nil : definition(of: event).procedure.stage(before.stage)
    }
    return counts.enumerated().filter { index, stage in
      !counts.dropFirst(index + 1).contains { $0.id == stage.id }
    }.map(\.element)
  }

  func notice(_ rule: NoticeRule) -> NoticeView {
    let due = value.posted.map { clock.due(of: Term(budget: rule.least, started: $0)) }
    let last: CalendarDay? = if case .at(let date)? = due { clock.day(of: date.addingTimeInterval(-1)) } else { nil }
    return NoticeView(
      posted: value.posted, lastDay: last, least: rule.least, source: rule.source.flatMap(pack.source),
      unanswered: value.opinions.count { $0.answer == nil })
  }

  /// - Parameter showsSeats: not to the public, and not to who has yet to say whether an interest stands between.
  func panel(named names: [ID<Person>: String], showsSeats: Bool) -> PanelView {
    let panel = value.panels[value.stage]
    return PanelView(
      seats: (showsSeats ? panel?.seats ?? [] : []).map {
        PanelView.Seat(name: names[$0.person] ?? $0.person.text, state: $0.state, isLead: $0.isLead)
      }, quorum: panel?.quorum ?? 0, opinions: panel?.opinions ?? 0)
  }
}
