import Casework
import CityModel
import Foundation
import Platform

/// A case as those who work on it see it, with the steps they may take and those they may not, each with the reason.
struct CasePage {
  let view: CaseView
  let pack: Pack
  let site: Site
  let key: (Action) -> String
  var failed: FailedStep?
  /// Set when the step was refused as a whole, in words.
  var notNow: String?
  var hasMovedOn = false
  var said: String?
  /// Names of the official forms, by their ids.
  var paperNames: [String: String] = [:]

  var model: Model {
    [work, record, site.activity(view.activity, in: view.stage, isPublic: false)].reduce(top) { page, part in
      page.merging(part) { one, _ in one }
    }
  }

  private var hasRoll: Bool { if case .vote(let vote) = view.activity { vote.roll != nil } else { false } }

  private var makesCodes: Bool {
    if case .survey(let survey) = view.activity { survey.rule.promise == .anonymous } else { false }
  }

  /// What was released once and has grown since waits only for what is new.
  private var released: String {
    switch (view.isReleased, view.history.contains { $0.action?.deed == .release }) {
    case (true, true): "desk.releasedYes"
    case (true, false): "desk.releasedNothing"
    case (false, true): "desk.releasedInPart"
    case (false, false): "desk.releasedNo"
    }
  }

  private var top: Model {
    [
      "number": view.number, "version": view.version, "category": view.category.name[site.language],
      "service": view.service.name[site.language], "stage": view.stage.name[site.language],
      "outcome": view.stage.outcome.rawValue, "agency": view.agency?.name[site.language] ?? false,
      "due": site.due(view.due), "joinedText": site.joined(view.joined),
      "released": site.text(released),
      "hasRoll": hasRoll, "makesCodes": makesCodes,
      "answers": site.answers(view.answers + lists), "results": site.results(view.results),
      "hasOpinions": !view.opinions.isEmpty, "opinions": site.opinions(view.opinions),
      "papers": view.papers.map { ["paperID": $0.form, "paperName": paperNames[$0.form] ?? $0.form] },
      "mayArchive": view.mayArchive, "hasCopied": !view.copied.isEmpty,
      "copied": view.copied.map { file in
        ["copyHref": "/desk/cases/\(view.number.percentEncoded)/anonymised/\(file.blob)", "copyName": file.name]
      }, "mayReadContact": view.mayReadContact, "movedOn": hasMovedOn, "notNow": notNow ?? false, "said": said ?? false,
    ]
  }

  private var work: Model {
    let failedForm = failed.flatMap { failed in view.offers.first { $0.action.id == failed.action }.map(stepForm) }
    return [
      "noOffers": view.offers.isEmpty, "offers": offers.map(offer),
      "hasFaults": !(failedForm?.faultList.isEmpty ?? true), "faults": failedForm?.faultList ?? [],
      "photosLost": failedForm?.hasLostPhotos ?? false, "kept": !keptAnswers.isEmpty, "keptAnswers": keptAnswers,
    ]
  }

  /// The usual way on first, what may not be taken now last.
  private var offers: [ActionOffer] {
    let ranked = view.offers.enumerated().map { place, offer in
      (offer.refusal == nil ? 0 : 1, view.procedure.rank(of: offer.action, from: view.stage.id), place, offer)
    }
    return ranked.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }

  private func stepForm(_ offer: ActionOffer) -> FormView {
    site.stepForm(offer, view.procedure, pack, failed)
  }

  private func offer(_ offer: ActionOffer) -> Model {
    let to = offer.action.to.flatMap { view.procedure.stage($0)?.name[site.language] }
    let absent = offer.onBehalfOf.map { site.text("absence.onBehalfOf", ["name": $0]) }
    return site.stepOffer(offer, form: stepForm(offer), key: key(offer.action), toStage: to, failed: failed)
      .merging(["onBehalfOf": absent ?? false]) { one, _ in one }
  }

  /// What was typed for a step whose form is no longer on the page.
  private var keptAnswers: [Model] {
    guard let failed, !view.offers.contains(where: { $0.action.id == failed.action && $0.refusal == nil }),
      let action = view.procedure.action(failed.action)
    else { return [] }
    return action.fields.compactMap { field in
      let texts = failed.typed.texts(of: field)
      return texts.isEmpty ? nil : ["label": field.label[site.language], "text": texts.joined(separator: "\n")]
    }
  }
}
