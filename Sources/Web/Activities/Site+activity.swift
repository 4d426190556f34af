import Casework
import CityModel
import struct Documents.ShareBar
import Foundation
import Platform

extension Site {
  /// The box of the stage where a case stands.
  ///
  /// - Parameter isPublic: whether anybody may read the page: then people are counted and not named.
  func activity(_ activity: ActivityView, in stage: Stage, isPublic: Bool) -> Model {
    var box = ActivityBox(purpose: text("activity.for-\(stage.kind.word.rawValue)"))
    switch activity {
    case .step: break
    case .waiting(let on): box.facts = [(text("activity.waitingOn"), on[language])]
    case .notice(let notice): fill(&box, notice)
    case .survey(let survey): fill(&box, survey)
    case .vote(let vote): fill(&box, vote)
    case .panel(let panel): fill(&box, panel, isPublic: isPublic)
    case .rounds(let visits, let least):
      box.facts = [(text("activity.visits"), count(visits, of: least))]
    }
    return box.model.merging(["activityStage": stage.name[language], "hasActivity": stage.outcome == .open]) { _, new in
      new
    }
  }

  /// `2 / 5`, as it is written and read in both languages.
  func count(_ part: Int, of whole: Int) -> String {
    text("activity.countOf", ["n": number(part), "whole": number(whole)])
  }

  private func fill(_ box: inout ActivityBox, _ notice: NoticeView) {
    let least = budget(notice.least)
    box.facts = [
      (text("activity.posted"), notice.posted.map(time) ?? text("activity.notPosted")),
      (text("activity.noticeLeast"), notice.source.map { "\(least)（\($0.title[language])）" } ?? least),
    ]
    if notice.source == nil { box.note = text("activity.demonstrationTerm") }
    if let last = notice.lastDay { box.facts.append((text("activity.noticeUntil"), day(last))) }
    if notice.posted != nil { box.facts.append((text("activity.unanswered"), number(notice.unanswered))) }
  }

  private func fill(_ box: inout ActivityBox, _ panel: PanelView, isPublic: Bool) {
    box.facts = [(text("activity.panelOpinions"), count(panel.opinions, of: panel.quorum))]
    guard !isPublic, !panel.seats.isEmpty else { return }
    box.table = PlainTable(
      caption: text("activity.seats"), columns: [text("activity.reviewer"), text("activity.seatState")],
      rows: panel.seats.map { seat in
        [seat.isLead ? text("activity.lead", ["name": seat.name]) : seat.name, state(seat.state)]
      })
  }

  private func state(_ state: PanelSeat.State) -> String {
    switch state {
    case .invited: text("activity.seatInvited")
    case .accepted: text("activity.seatAccepted")
    case .opined: text("activity.seatOpined")
    case .declined(.conflict): text("activity.seatConflict")
    case .declined(.other): text("activity.seatDeclined")
    }
  }

  private func fill(_ box: inout ActivityBox, _ survey: SurveyView) {
    box.facts = [
      (text("activity.promise"), text("activity.promise-\(survey.rule.promise.rawValue)")),
      (text("activity.answered"), count(survey.answered, of: survey.units)),
      (text("activity.quota"), percent(survey.rule.quotaShare.share ?? 0)),
    ]
    guard !survey.strata.isEmpty else { return }
    box.chart = shareBars(
      id: "quotas", title: text("activity.quotasTitle"), description: text("activity.quotasChart"),
      bars: survey.strata.compactMap(bar))
    box.table = PlainTable(
      caption: text("activity.quotasTitle"),
      columns: ["activity.stratum", "activity.units", "activity.answered", "activity.quotaLeast"].map { text($0) },
      rows: survey.strata.map { stratum in
        let answered = stratum.answered.map { number($0) } ?? text("activity.tooFewToShow")
        return [stratum.name, number(stratum.units), answered, number(stratum.least)]
      })
  }

  private func bar(_ stratum: SurveyView.Stratum) -> ShareBar? {
    guard let answered = stratum.answered else { return nil }
    let whole = Double(max(1, stratum.units))
    return ShareBar(
      name: stratum.name, share: Double(answered) / whole, label: "\(answered) / \(stratum.units)",
      marks: [ShareBar.Mark(share: Double(stratum.least) / whole, label: number(stratum.least))])
  }

  private func fill(_ box: inout ActivityBox, _ vote: VoteView) {
    let limit = ShareBar.Mark(share: Matter.quorum.share ?? 0, label: text("activity.twoThirds"))
    let heads = Ratio(vote.headsTakingPart, of: vote.heads)
    let area = Ratio(vote.areaTakingPart, of: vote.area)
    box.facts = [
      (text("activity.question"), vote.rule.question[language]),
      (text("activity.matter"), text("activity.matter-\(vote.rule.matter.rawValue)")),
      (text("activity.headsTakingPart"), count(vote.headsTakingPart, of: vote.heads)),
      (text("activity.areaTakingPart"), squareMetres(vote.areaTakingPart, of: vote.area)),
    ]
    box.chart = shareBars(
      id: "turnout", title: text("activity.turnoutTitle"), description: text("activity.turnoutChart"),
      bars: [
        ShareBar(
          name: text("activity.byHeads"), share: heads.share ?? 0, label: percent(heads.share ?? 0), marks: [limit]),
        ShareBar(
          name: text("activity.byArea"), share: area.share ?? 0, label: percent(area.share ?? 0), marks: [limit]),
      ])
    box.note = vote.refusal.map { text(of: $0) } ?? text("activity.notCountedYet")
  }

  /// Shares are shown cut off, not rounded: 66.66 % must not look like two thirds reached.
  func percent(_ share: Double) -> String { number((share * 1000 + 1e-9).rounded(.down) / 10) + "%" }

  func squareMetres(_ hundredths: Int, of whole: Int) -> String {
    text(
      "activity.areaOf",
      ["n": number(Double(hundredths) / 100, decimals: 2), "whole": number(Double(whole) / 100, decimals: 2)])
  }
}
