import CityModel
import Platform

/// The form of one part of a plan: its own fields, and what the guards ask beside them.
struct PlanForm {
  let part: PlanPart
  let view: PlanView
  /// Whether this is the form that was just sent, so that what was typed is shown again.
  let isTyped: Bool
  let site: Site

  static func field(_ asked: Guard, _ input: GuardInput) -> String { "guard.\(asked.id).\(input.id)" }

  var model: Model {
    let guards = site.pack.guards(of: view.measure.id, at: part)
    return [
      "part": part.rawValue, "name": site.text("planpart.\(part.rawValue)"), "fields": fields,
      "note": site.text("planpart.\(part.rawValue)-note"), "hasGuards": !guards.isEmpty, "guards": guards.map(guarding),
      "reason": isTyped ? site.typed["reason"] : "", "isHeld": false,
    ]
  }

  private var fields: [Model] {
    switch part {
    case .owner: [select("agency", site.pack.agencies.map { ($0.id.text, site[$0.name]) })]
    case .term: [input("term", hint: "planfield.period-hint")]
    case .budget: [input("budget", hint: "planfield.budget-hint", isNumber: true)]
    case .prediction:
      [
        select("indicator", site.pack.indicators.map { ($0.id.text, "\(site[$0.name])（\(site[$0.unit])）") }),
        select("region", site.pack.regions.filter { $0.validTo == nil }.map { ($0.id.text, site[$0.name]) }),
        input("starts", hint: "planfield.starts-hint"), input("baseline", hint: "planfield.period-hint"),
        input("judged", hint: "planfield.period-hint"), input("low", hint: "planfield.change-hint", isNumber: true),
        input("expected", hint: "planfield.change-hint", isNumber: true),
        input("high", hint: "planfield.change-hint", isNumber: true),
        input("least-cases", hint: "planfield.least-hint", isNumber: true, isRequired: false),
        input("method", hint: "planfield.method-hint"),
      ]
    }
  }

  private func input(_ name: String, hint: String, isNumber: Bool = false, isRequired: Bool = true) -> Model {
    [
      "key": "\(part.rawValue)-\(name)", "name": name, "label": site.text("planfield.\(name)"), "hint": site.text(hint),
      "value": isTyped ? site.typed[name] : "", "isNumber": isNumber, "isRequired": isRequired, "isSelect": false,
    ]
  }

  private func select(_ name: String, _ options: [(value: String, name: String)]) -> Model {
    [
      "key": "\(part.rawValue)-\(name)", "name": name, "label": site.text("planfield.\(name)"), "isSelect": true,
      "options": options.map {
        ["value": $0.value, "name": $0.name, "isChosen": isTyped && site.typed[name] == $0.value] as Model
      },
    ]
  }

  private func guarding(_ asked: Guard) -> Model {
    [
      "name": site[asked.name], "address": "/guards#\(asked.id)",
      "effect": site.text("guard.effect-\(asked.effect.rawValue)"),
      "questions": asked.questions.map { question($0, asked) }, "hasQuestions": !asked.questions.isEmpty,
    ]
  }

  private func question(_ input: GuardInput, _ asked: Guard) -> Model {
    let name = Self.field(asked, input)
    let typed = isTyped ? site.typed[name] : ""
    return [
      "key": "\(part.rawValue)-\(name)", "name": name, "label": input.label.map { site[$0] } ?? "",
      "unit": input.unit.map { "（\(site[$0])）" } ?? "", "isYesNo": input.kind == .yesNo, "value": typed,
      "isYes": typed == "true", "isNo": typed == "false",
    ]
  }
}
