import Casework
import CityModel
import struct Documents.ShareBar
import Platform

/// What surveys and votes came to: a picture, and beside it a table with the same numbers.
extension Site {
  func results(_ results: [ResultView]) -> [Model] { results.map(result) }

  private func result(_ view: ResultView) -> Model {
    var model: Model = [
      "resultID": "result-\(view.stage.id)", "resultName": view.stage.name[language], "digest": view.result.digest,
      "verdict": false, "isAdopted": false, "unmet": false,
    ]
    switch view.result {
    case .vote(let count): fill(&model, count, view)
    case .survey(let count): fill(&model, count, view)
    }
    return model
  }

  private func fill(_ model: inout Model, _ count: VoteCount, _ view: ResultView) {
    model["isAdopted"] = count.isAdopted
    model["verdict"] = text(
      count.isAdopted ? "activity.adopted" : count.isQuorate ? "activity.notAdopted" : "activity.notQuorate")
    model["basis"] = text("activity.voteBasis")
    model["parts"] = [
      [
        "partName": text("activity.turnoutTitle"),
        "partChart": voteBars(count, matter: view.matter ?? .normal, id: view.stage.id.text),
        "partTable": voteTable(count).model,
      ] as Model
    ]
  }

  private func voteBars(_ count: VoteCount, matter: Matter, id: String) -> String {
    let majority = ShareBar.Mark(
      share: matter.majority.share ?? 0, label: text("activity.limit-\(matter.rawValue)"))
    let quorum = ShareBar.Mark(share: Matter.quorum.share ?? 0, label: text("activity.twoThirds"))
    let heads: (Int) -> String = { number($0) }
    let area: (Int) -> String = { number(Double($0) / 100, decimals: 2) }
    let rows: [(String, Int, Int, ShareBar.Mark, (Int) -> String)] = [
      ("activity.headsTakingPart", count.headsTakingPart, count.heads, quorum, heads),
      ("activity.areaTakingPart", count.areaTakingPart, count.area, quorum, area),
      ("activity.headsAgreeing", count.headsAgreeing, count.headsTakingPart, majority, heads),
      ("activity.areaAgreeing", count.areaAgreeing, count.areaTakingPart, majority, area),
    ]
    return shareBars(
      id: "vote-\(id)", title: text("activity.turnoutTitle"), description: text("activity.voteChart"),
      bars: rows.map { key, part, whole, mark, written in
        let share = Ratio(part, of: whole).share ?? 0
        // Two of three is two thirds, which no percentage can say.
        let label = "\(written(part)) / \(written(whole)) · \(percent(share))"
        return ShareBar(name: text(key), share: share, label: label, marks: [mark])
      })
  }

  private func voteTable(_ count: VoteCount) -> PlainTable {
    func row(_ key: String, _ heads: Int, _ area: Int) -> [String] {
      [text(key), number(heads), number(Double(area) / 100, decimals: 2)]
    }
    return PlainTable(
      caption: text("activity.voteTable"),
      columns: [text("activity.count"), text("activity.heads"), text("activity.squareMetres")],
      rows: [
        row("activity.onTheRoll", count.heads, count.area),
        row("activity.takingPart", count.headsTakingPart, count.areaTakingPart),
        row("activity.agreeing", count.headsAgreeing, count.areaAgreeing),
      ])
  }

  private func fill(_ model: inout Model, _ count: SurveyCount, _ view: ResultView) {
    model["basis"] = text(
      "activity.surveyBasis", ["answered": number(count.answered), "units": number(count.units)])
    if !count.unmetQuotas.isEmpty {
      model["unmet"] = text("activity.unmet", ["strata": count.unmetQuotas.joined(separator: text("form.and"))])
    }
    let shown = count.shares.filter { $0.answers >= SurveyCount.Share.leastShown }
    if shown.isEmpty, !count.shares.isEmpty {
      model["basis"] = text("activity.tooFewAnswers", ["n": number(count.answered)])
    }
    model["parts"] = view.questions.compactMap { question in
      let shares = shown.filter { $0.question == question.id }
      return shares.isEmpty ? nil : part(question, shares, id: "\(view.stage.id)-\(question.id)")
    }
  }

  private func part(_ question: FormField, _ shares: [SurveyCount.Share], id: String) -> Model {
    let bars = shares.map { share in
      ShareBar(
        name: option(share.option, of: question), share: share.share, label: percent(share.share),
        interval: min(share.low, share.high)...max(share.low, share.high))
    }
    let table = PlainTable(
      caption: question.label[language],
      columns: ["activity.option", "activity.share", "activity.interval", "activity.answers"].map { text($0) },
      rows: shares.map { share in
        [
          option(share.option, of: question), percent(share.share),
          "\(percent(share.low))–\(percent(share.high))", number(share.answers),
        ]
      })
    return [
      "partName": question.label[language], "partTable": table.model,
      "partChart": shareBars(
        id: "survey-\(id)", title: question.label[language], description: text("activity.surveyChart"), bars: bars),
    ]
  }

  private func option(_ value: String, of question: FormField) -> String {
    switch question.kind {
    case .choice(let options, _): options.first { $0.value == value }?.name[language] ?? value
    case .yesNo: text(value == "yes" ? "cases.yes" : "cases.no")
    default: value
    }
  }
}
