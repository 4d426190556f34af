import CityModel
import Platform

/// One case as anybody may see it.
struct ReportPage {
  let report: PublicCase
  let site: Site
  var said: String?
  /// What is wrong with an opinion that was sent.
  var faults: [FieldFault] = []

  var model: Model {
    [row, page, part, site.activity(report.activity, in: report.row.stage, isPublic: true)].reduce([:]) { all, some in
      all.merging(some) { _, new in new }
    }
  }

  private var row: Model { site.row(report.row, href: "/reports/\(report.row.number)") }

  private var page: Model {
    let hasJoined = site.query["said"] == "joined"
    return [
      "id": report.procedure.id.text, "procedureName": report.procedure.name[site.language], "said": said ?? false,
      "listText": site.text(report.procedure.isReporting ? "cases.reportsTitle" : "service.seeCases"),
      "steps": site.steps(report.steps, now: report.row.stage, of: report.procedure),
      "agency": report.agency?.name[site.language] ?? false, "answers": site.answers(report.ownAnswers),
      "waitsForRelease": !report.isReleased, "mayJoin": report.mayJoin && !hasJoined, "joinKey": site.newKey(),
      "isJudged": report.procedure.actions.contains { $0.taker == .reporter },
    ]
  }

  /// What others say and what came of it.
  private var part: Model {
    let form = report.opinionAction.map(opinionForm)
    return [
      "results": site.results(report.results), "hasOpinions": !report.opinions.isEmpty,
      "opinions": site.opinions(report.opinions), "mayOpine": form != nil, "fields": form?.model ?? [],
      "opineName": report.opinionAction?.name[site.language] ?? "",
      "opineKey": site.typed.texts["_key"] ?? site.newKey(),
      "hasFaults": !faults.isEmpty, "faults": form?.faultList ?? [], "photosLost": false,
      "isSignedInResident": site.session.map { $0.account.role == nil } ?? false,
      "surveyIsOpen": isSurvey, "voteIsOpen": isVote,
    ]
  }

  /// Who has answered is not asked again.
  private var isSurvey: Bool {
    if case .survey(let survey) = report.activity { survey.hasAnswered != true } else { false }
  }

  private var isVote: Bool { if case .vote = report.activity { true } else { false } }

  private func opinionForm(_ action: Action) -> FormView {
    FormView(
      fields: action.fields, procedure: report.procedure, pack: site.pack, site: site,
      typed: faults.isEmpty ? TypedForm() : site.typed, faults: faults, prefix: "opinion")
  }
}

extension PublicCase {
  /// The answers, without category and agency: those stand above them already.
  fileprivate var ownAnswers: [AnswerView] {
    let said = [row.category.name, agency?.name].compactMap(\.self)
    return answers.filter { answer in
      if case .localized(let name) = answer.content { !said.contains(name) } else { true }
    }
  }
}
