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

  var model: Model {
    top.merging(work) { one, _ in one }.merging(record) { one, _ in one }
  }

  private var top: Model {
    [
      "number": view.number, "version": view.version, "category": view.category.name[site.language],
      "service": view.service.name[site.language], "stage": view.stage.name[site.language],
      "outcome": view.stage.outcome.rawValue, "agency": view.agency?.name[site.language] ?? false,
      "due": site.due(view.due), "joinedText": site.joined(view.joined),
      "released": site.text(view.isReleased ? "desk.releasedYes" : "desk.releasedNo"),
      "answers": site.answers(view.answers),
      "mayReadContact": view.mayReadContact, "movedOn": hasMovedOn, "notNow": notNow ?? false, "said": said ?? false,
    ]
  }

  private var work: Model {
    let failedForm = failed.flatMap { failed in view.offers.first { $0.action.id == failed.action }.map(stepForm) }
    return [
      "noOffers": view.offers.isEmpty, "offers": view.offers.map(offer),
      "hasFaults": !(failedForm?.faultList.isEmpty ?? true), "faults": failedForm?.faultList ?? [],
      "photosLost": failedForm?.hasLostPhotos ?? false, "kept": !keptAnswers.isEmpty, "keptAnswers": keptAnswers,
    ]
  }

  private func stepForm(_ offer: ActionOffer) -> FormView {
    site.stepForm(offer, view.procedure, pack, failed)
  }

  private func offer(_ offer: ActionOffer) -> Model {
    let to = offer.action.to.flatMap { view.procedure.stage($0)?.name[site.language] }
    return site.stepOffer(offer, form: stepForm(offer), key: key(offer.action), toStage: to)
  }

  /// What was typed for a step whose form is no longer on the page.
  private var keptAnswers: [Model] {
    guard let failed, !view.offers.contains(where: { $0.action.id == failed.action && $0.refusal == nil }),
      let action = view.procedure.action(failed.action)
    else { return [] }
    return action.fields.compactMap { field in
      let text = failed.typed[field.id.text]
      return text.isEmpty ? nil : ["label": field.label[site.language], "text": text]
    }
  }
}
