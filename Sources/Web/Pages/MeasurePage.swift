import Checkup
import CityModel
import Hummingbird
import Platform

enum MeasurePage {
  /// The measures by group, each with the holes that are still in it.
  static func list(_ site: Site) throws -> Response {
    let measures = site.pack.measures
    let groups = site.pack.city.features.map { feature in
      [
        "name": site[feature.name],
        "rows": measures.filter { $0.feature == feature.id && $0.parent == nil }.map { row($0, measures, site) },
      ] as [String: Any]
    }
    return site.page(
      "measures", title: site.text("measure.list-title"),
      [
        "groups": groups.filter { !(($0["rows"] as? [Any]) ?? []).isEmpty }, "count": site.number(measures.count),
        "predictionCount": site.number(measures.flatMap(\.predictions).count),
      ])
  }

  private static func row(_ measure: Measure, _ all: [Measure], _ site: Site) -> [String: Any] {
    let children = all.filter { $0.parent == measure.id }
    return model([
      "id": measure.id.text, "title": site[measure.title], "address": "/measures/\(measure.id)",
      "children": children.map { row($0, all, site) }, "hasChildren": !children.isEmpty,
      "runs": measure.procedures.isEmpty ? nil : site.text("measure.runs"),
      "predicted": measure.predictions.isEmpty ? nil : site.text("measure.predicted"),
      "isDemonstration": measure.predictions.contains(where: \.isDemonstration),
    ])
  }

  static func show(_ site: Site) async throws -> Response {
    let view = try await site.platform.measure(ID(site.parameters["id"] ?? ""))
    let measure = view.measure
    return site.page(
      "measure", title: site[measure.title],
      model([
        "level": 3, "id": measure.id.text, "title": site[measure.title], "places": measure.places.map { site[$0] },
        "restraint": measure.restraint.map { site[$0] },
        "feature": site.pack.feature(measure.feature).map { ["name": site[$0.name], "address": "/checkup#\($0.id)"] },
        "parent": view.parent.map(named(site)), "children": view.children.map(named(site)),
        "hasChildren": !view.children.isEmpty, "facts": facts(view, site),
        "targets": measure.targets.map { target($0, site) }, "hasTargets": !measure.targets.isEmpty,
        "problems": view.problems.map {
          ProblemPage.linkRow(site[$0.problem.title], $0.problem.id.text, "/problems/\($0.problem.id)", $0.link, site)
        },
        "hasProblems": !view.problems.isEmpty,
        "causes": view.causes.map { ProblemPage.linkRow(site[$0.cause.title], $0.cause.id.text, nil, $0.link, site) },
        "hasCauses": !view.causes.isEmpty,
        "procedures": view.cases.map { count in
          [
            "name": site[count.procedure.name], "address": "/services/\(count.procedure.id)/board",
            "cases": site.text("leader.cases", ["open": site.number(count.open), "ended": site.number(count.ended)]),
          ]
        },
        "hasProcedures": !view.procedures.isEmpty,
        "judged": view.judged.map { VerdictPage.judged($0, site) }, "hasJudged": !view.judged.isEmpty,
        "diagram": diagram(view, site), "mayEnter": site.session?.account.role != nil,
      ]), section: "/measures")
  }

  private static func named(_ site: Site) -> (Measure) -> [String: Any] {
    { ["id": $0.id.text, "title": site[$0.title], "address": "/measures/\($0.id)"] }
  }

  /// Owner, term and budget: entered, or a hole that says who has to fill it.
  private static func facts(_ view: MeasureView, _ site: Site) -> [[String: Any]] {
    let measure = view.measure
    let budget = measure.budgetYuan.map { site.text("measure.yuan", ["amount": site.number($0, decimals: 0)]) }
    let entries: [(String, String?)] = [
      (site.text("measure.owner"), view.owner.map { site[$0.name] }),
      (site.text("measure.deadline"), measure.deadline.map { site.period($0) }),
      (site.text("measure.budget"), budget),
    ]
    return entries.map { name, value in
      ["name": name, "value": value ?? site.text("measure.not-entered"), "isHole": value == nil]
    }
  }

  private static func target(_ target: Measure.Target, _ site: Site) -> [String: Any] {
    model([
      "name": site[target.name], "value": target.value.map { site.value($0) }, "unit": target.unit.map { site[$0] },
      "isLeftOut": target.value == nil,
    ])
  }

  private static func diagram(_ view: MeasureView, _ site: Site) -> String {
    let counted = view.problems.filter { $0.link.basis != .counter }
    return chainDiagram(
      id: "chain", title: site.text("chart.chain-title"), description: site.text("chart.chain-beside"),
      layers: [
        ChainLayer(
          name: site.text("chain.problem"),
          nodes: site.nodes(
            counted.map { ("\($0.problem.id) \(site[$0.problem.title])", "/problems/\($0.problem.id)") },
            hole: "chain.no-problem")),
        ChainLayer(
          name: site.text("chain.cause"),
          nodes: site.nodes(view.causes.map { ("\($0.cause.id) \(site[$0.cause.title])", nil) }, hole: "chain.no-cause")
        ),
        ChainLayer(
          name: site.text("chain.measure"),
          nodes: [.init("\(view.measure.id) \(site[view.measure.title])", isPresent: true)]),
      ] + site.outcomeLayers(view.cases, view.judged))
  }
}
