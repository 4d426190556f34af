import Checkup
import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// A measure's plan on the desk: each part with its form, the guards that are asked, and everything that was entered.
enum PlanPage {
  static func show(_ site: Site) async throws -> Response {
    let said = ["entered": "plan.said-entered", "accepted": "plan.said-accepted", "sealed": "plan.said-sealed"]
    return try await page(site, said: said[site.query["said"] ?? ""].map { site.text($0) })
  }

  static func enter(_ site: Site) async throws -> Response {
    guard let part = PlanPart(rawValue: site.typed["part"]) else { throw Refusal("page.not-found") }
    let id = ID<Measure>(site.parameters["id"] ?? "")
    do {
      switch try await site.platform.enterPlan(site.typedPlan(part, of: id), of: id, viewer: site.viewer) {
      case .entered: return site.redirect(to: "/desk/measures/\(id)?said=entered")
      case .held(let answers, let mayOverride):
        return try await page(site, held: (part, answers, mayOverride), status: .conflict)
      }
    } catch let refusal as Refusal where refusal.code == "form.invalid" {
      return try await page(site, faults: (part, refusal.faults), status: status(of: refusal))
    }
  }

  static func accept(_ site: Site) async throws -> Response {
    let id = ID<Measure>(site.parameters["id"] ?? "")
    try await site.platform.acceptPlan(of: id, viewer: site.viewer)
    return site.redirect(to: "/desk/measures/\(id)?said=accepted")
  }

  static func seal(_ site: Site) async throws -> Response {
    let id = ID<Measure>(site.parameters["id"] ?? "")
    try await site.platform.sealPlan(of: id, viewer: site.viewer)
    return site.redirect(to: "/desk/measures/\(id)?said=sealed")
  }

  private static func page(
    _ site: Site, said: String? = nil, held: (PlanPart, [GuardAnswer], Bool)? = nil,
    faults: (PlanPart, [FieldFault])? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let view = try await site.platform.plan(of: ID(site.parameters["id"] ?? ""), viewer: site.viewer)
    let present = held?.0 ?? faults?.0
    let parts = PlanPart.allCases.filter { $0 == .owner ? view.rights.mayName : view.rights.mayEnter }
    let forms = parts.map { part in
      PlanForm(part: part, view: view, isTyped: part == present, site: site).model.merging(
        held.map { part == $0.0 ? heldModel($0.1, $0.2, site) : [:] } ?? [:]
      ) { _, new in new }
    }
    let page: Model = model([
      "id": view.measure.id.text, "title": site[view.measure.title], "address": "/measures/\(view.measure.id)",
      "restraint": view.measure.restraint.map { site[$0] }, "said": said, "facts": facts(view, site),
      "proposed": view.proposed.map { site.text("plan.proposed", ["agency": site[$0.name]]) },
      "mayAccept": view.rights.mayAccept, "maySeal": view.rights.maySeal,
      "waiting": view.waiting.map { site.predictionWords($0) }, "forms": forms, "hasForms": !forms.isEmpty,
      "faults": faults?.1.map { ["field": site.text("planfield.\($0.field)"), "text": site.text(of: $0)] },
      "hasFaults": faults != nil, "isHeld": held != nil, "entries": view.entries.map { entry($0, site) },
      "hasEntries": !view.entries.isEmpty,
    ])
    return site.page(
      "plans/plan", title: site[view.measure.title], page, status: status, section: "/desk"
    ).unstored
  }

  private static func heldModel(_ answers: [GuardAnswer], _ mayOverride: Bool, _ site: Site) -> Model {
    [
      "isHeld": true, "mayOverride": mayOverride,
      "held": answers.map { answer -> Model in
        model([
          "name": site[answer.asked.name], "address": "/guards#\(answer.asked.id)", "reason": said(answer, site),
          "next": site[answer.asked.next], "refuses": answer.refuses,
          "source": site.pack.source(answer.asked.source).map { site[$0.title] },
          "effect": site.text(answer.refuses ? "guard.refuses" : "guard.warns"),
          "override": answer.refuses
            ? site.pack.role(answer.asked.override).map { site.text("guard.overridden-by", ["role": site[$0.name]]) }
            : nil,
        ])
      },
    ]
  }

  /// What is against it, or which answers nobody has.
  private static func said(_ answer: GuardAnswer, _ site: Site) -> String {
    guard case .cannotTell(let missing) = answer.finding else { return site[answer.asked.reason] }
    let names = answer.asked.inputs.filter { missing.contains($0.id) }.map { site.name(of: $0) }
    return site.text("guard.cannot-tell", ["inputs": names.joined(separator: site.text("plan.comma"))])
  }

  private static func facts(_ view: PlanView, _ site: Site) -> [Model] {
    let measure = view.measure
    let entries: [(String, String?)] = [
      (site.text("measure.owner"), view.owner.map { site[$0.name] }),
      (site.text("measure.deadline"), measure.deadline.map { site.period($0) }),
      (site.text("measure.budget"), measure.budgetYuan.map { site.yuan($0) }),
      (
        site.text("plan.prediction"),
        measure.predictions.isEmpty
          ? nil : site.text("plan.predictions", ["count": site.number(measure.predictions.count)])
      ),
    ]
    return entries.map { name, value in
      ["name": name, "value": value ?? site.text("measure.not-entered"), "isHole": value == nil]
    }
  }

  private static func entry(_ entry: PlanView.Entry, _ site: Site) -> Model {
    let value =
      switch entry.value {
      case .agency(let agency): agency.map { site[$0.name] } ?? "—"
      case .period(let period): site.period(period)
      case .yuan(let yuan): site.yuan(yuan)
      case .prediction(let prediction): site.predictionWords(prediction)
      case .text(let text): text
      }
    let who = [entry.by, entry.role.map { site[$0.name] }, entry.agency.map { site[$0.name] }].compactMap(\.self)
    return [
      "part": site.text("planpart.\(entry.part)"), "value": value, "at": site.time(entry.at),
      "machineAt": site.machineTime(entry.at), "by": who.joined(separator: " · "),
    ]
  }
}

extension Site {
  func yuan(_ amount: Double) -> String { text("measure.yuan", ["amount": number(amount, decimals: 2)]) }

  /// `居民满意度：+5（+2 至 +8）%，2026年评判`.
  func predictionWords(_ prediction: Prediction) -> String {
    func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + number(value, decimals: 2) }
    let indicator = pack.indicator(prediction.indicator)
    return text(
      "plan.prediction-words",
      [
        "indicator": indicator.map { self[$0.name] } ?? prediction.indicator.text,
        "region": pack.region(prediction.region).map { self[$0.name] } ?? prediction.region.text,
        "change": signed(prediction.change), "low": signed(prediction.changeLow), "high": signed(prediction.changeHigh),
        "unit": indicator.map { self[$0.unit] } ?? "", "starts": day(prediction.starts),
        "judged": period(prediction.judged),
      ])
  }

  /// The question as it is asked, or what the house knows by that name.
  func name(of input: GuardInput) -> String {
    switch input.origin {
    case .asked(let label): self[label]
    case .known(let known): text("guardinput.\(known.rawValue)")
    }
  }

  /// What was typed into the form of a part, with the answers to the guards' questions.
  func typedPlan(_ part: PlanPart, of measure: ID<Measure>) -> PlanTyped {
    let guards = pack.guards(of: measure, at: part)
    let answers = guards.map { asked in
      (asked.id, Dictionary(asked.questions.map { ($0.id, typed[PlanForm.field(asked, $0)]) }) { first, _ in first })
    }
    return PlanTyped(
      part: part, fields: typed.texts, answers: Dictionary(answers) { first, _ in first },
      reason: typed["reason"])
  }
}
