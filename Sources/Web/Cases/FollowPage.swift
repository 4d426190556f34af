import CityModel
import Platform

/// A case as its reporter sees it: how it stands, what was done, and what they may do.
struct FollowPage {
  let view: FollowView
  let pack: Pack
  /// `/follow/<token>` or `/my/<number>`: what every form on the page leads to.
  let base: String
  let site: Site
  /// Random, one for each form on the page.
  let key: (Action) -> String
  /// What was typed and not taken.
  var failed: FailedStep?
  /// Why the step was not taken, where it is no fault of a field.
  var trouble: String?
  var said: String?
  /// Who has read what the reporter gave of themselves; only for who comes by the link, others have a page for it.
  var readings: [ReadingView] = []
  /// Official forms that they may print: the template's id, and its name.
  var papers: [(id: String, name: String)] = []

  var isSecret: Bool { base.hasPrefix("/follow/") }
  private var photoBase: String { isSecret ? base : "" }

  var model: Model {
    let failedForm = failed.flatMap { failed in view.offers.first { $0.action.id == failed.action }.map(stepForm) }
    return [
      "number": view.number, "version": view.version, "category": view.category.name[site.language],
      "stage": view.stage.name[site.language], "agency": view.agency?.name[site.language] ?? false,
      "due": site.due(view.due), "steps": site.steps(view.steps, now: view.stage, of: view.procedure),
      "said": said ?? false, "notNow": trouble ?? false, "hasFaults": !(failedForm?.faultList.isEmpty ?? true),
      "faults": failedForm?.faultList ?? [], "photosLost": failedForm?.hasLostPhotos ?? false,
      "offers": view.offers.map(offer), "hasWork": !view.workAnswers.isEmpty,
      "work": ["answers": site.answers(view.workAnswers, photoBase: photoBase)],
      "given": ["answers": site.answers(view.answers, photoBase: photoBase)], "base": base, "isSecret": isSecret,
      "mayErase": view.mayErase, "hasPapers": !papers.isEmpty,
      "papers": papers.map { ["paperHref": "\(base)/forms/\($0.id.percentEncoded)", "paperName": $0.name] },
      "hasMessages": !view.messages.isEmpty,
      "messages": view.messages.map(site.message), "publicHref": publicHref ?? false,
      "hasReadings": !readings.isEmpty, "readings": readings.map(site.reading),
    ]
  }

  /// Where everybody may read of it; `nil` for a report about what people do, and for a matter that has no place.
  private var publicHref: String? {
    let isConduct = view.procedure.service(view.category.service)?.isConduct ?? true
    let hasPlace = view.procedure.fields.contains { $0.kind == .place }
    return isConduct || !hasPlace ? nil : "/reports/\(view.number.percentEncoded)"
  }

  private func stepForm(_ offer: ActionOffer) -> FormView {
    site.stepForm(offer, view.procedure, pack, failed)
  }

  private func offer(_ offer: ActionOffer) -> Model {
    site.stepOffer(offer, form: stepForm(offer), key: key(offer.action), toStage: nil, failed: failed)
  }
}

/// A step that was sent and not taken: what was typed comes back at its place.
struct FailedStep {
  let action: ID<Action>
  let typed: TypedForm
  var faults: [FieldFault] = []
  /// What the answers themselves give cause to warn of.
  var warning: LocalizedText?
}

extension Site {
  func stepForm(_ offer: ActionOffer, _ procedure: Procedure, _ pack: Pack, _ failed: FailedStep?) -> FormView {
    let mine = failed.flatMap { $0.action == offer.action.id ? $0 : nil }
    return FormView(
      fields: offer.action.fields, procedure: procedure, pack: pack, site: self,
      typed: mine?.typed ?? TypedForm(), faults: mine?.faults ?? [], agencies: offer.agencies,
      people: offer.people, prefix: offer.action.id.text)
  }

  func stepOffer(
    _ offer: ActionOffer, form: FormView, key: String, toStage: String?, failed: FailedStep?
  ) -> Model {
    let more = failed.flatMap { $0.action == offer.action.id ? $0.warning : nil }
    let warnings = offer.warnings + (more.map { offer.warnings.contains($0) ? [] : [$0] } ?? [])
    return [
      "actionID": offer.action.id.text, "actionName": offer.action.name[language], "mayTake": offer.refusal == nil,
      "why": offer.refusal.map { text(of: $0, of: offer.action) } ?? "",
      "whoElse": holder(of: offer.action, refusedBy: offer.refusal) ?? false, "fields": form.model, "actionKey": key,
      "toStage": toStage ?? false, "hasWarnings": !warnings.isEmpty,
      "warnings": warnings.map { warning($0, of: offer.action) },
    ]
  }
}
