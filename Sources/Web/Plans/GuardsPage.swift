import CityModel
import Hummingbird
import Platform

/// The book of guards: every restraint of the study that is a rule, how often it was asked and what came of it, and every
/// restraint that is none, with why. It names roles and days, and nobody.
enum GuardsPage {
  static func show(_ site: Site) async throws -> Response {
    let book = try await site.platform.guardBook()
    let kept = book.rows.reduce(0) { $0 + $1.restraints.count }
    return site.page(
      "plans/guards", title: site.text("guard.title"),
      [
        "count": site.number(book.rows.count), "guards": book.rows.map { row($0, site) },
        "coverage": site.text(
          "guard.coverage",
          [
            "all": site.number(site.pack.restraints.count), "guards": site.number(kept),
            "actions": site.number(book.inProcedures.count), "none": site.number(book.notRules.count),
          ]),
        "inProcedures": book.inProcedures.map { inProcedure($0, site) }, "hasInProcedures": !book.inProcedures.isEmpty,
        "notRules": book.notRules.map { entry -> Model in
          place(entry.restraint, site).merging(["text": site[entry.restraint.text], "why": site[entry.why]]) { one, _ in
            one
          }
        }, "hasNotRules": !book.notRules.isEmpty,
      ], section: "/measures")
  }

  private static func row(_ row: GuardBook.Row, _ site: Site) -> Model {
    let rule = row.rule
    return model([
      "id": rule.id.text, "name": site[rule.name], "reason": site[rule.reason], "next": site[rule.next],
      "effect": site.text("guard.effect-\(rule.effect.rawValue)"), "rule": rule.rule.text,
      "inputs": rule.inputs.map { input in
        model(["id": input.id, "name": site.name(of: input), "unit": input.unit.map { site[$0] }])
      },
      "measures": rule.measures.compactMap(site.pack.measure).map {
        ["id": $0.id.text, "title": site[$0.title], "address": "/measures/\($0.id)"]
      },
      "askedAt": rule.askedAt.map { site.text("planpart.\($0.rawValue)") }.joined(separator: site.text("plan.comma")),
      "source": site.pack.source(rule.source).map { site[$0.title] },
      "override": site.pack.role(rule.override).map { site.text("guard.overridden-by", ["role": site[$0.name]]) },
      "asked": site.number(row.asked), "held": site.number(row.held), "refused": site.number(row.refused),
      "warned": site.number(row.warned), "overriddenCount": site.number(row.overriddenCount),
      "hasOverridden": !row.overridden.isEmpty, "overridden": row.overridden.map { overriding($0, site) },
    ])
  }

  private static func overriding(_ one: GuardBook.Overriding, _ site: Site) -> Model {
    [
      "day": site.day(one.day), "role": one.role.map { site[$0.name] } ?? "—", "reason": one.reason,
      "measure": one.measure.text, "address": "/measures/\(one.measure)",
      "part": site.text("planpart.\(one.part.rawValue)"),
    ]
  }

  private static func inProcedure(
    _ entry: (restraint: Restraint, procedure: Procedure, action: Action), _ site: Site
  ) -> Model {
    place(entry.restraint, site).merging([
      "text": site[entry.restraint.text], "procedure": site[entry.procedure.name], "action": site[entry.action.name],
      "procedureAddress": "/services/\(entry.procedure.id)",
    ]) { one, _ in one }
  }

  /// Where in the study it stands.
  private static func place(_ restraint: Restraint, _ site: Site) -> Model {
    let measure = restraint.measure
    return [
      "place": measure?.text ?? restraint.system?.text ?? restraint.id,
      "placeAddress": measure.map { "/measures/\($0)" } ?? "/study#systems",
    ]
  }
}
