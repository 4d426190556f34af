import Checkup
import CityModel
import Hummingbird
import Platform

enum ProblemPage {
  static func list(_ site: Site) async throws -> Response {
    let raised = try await site.platform.raised()
    let mayDecide = site.session?.account.role?.leads == true
    let groups = site.pack.city.features.map { feature in
      [
        "name": site[feature.name],
        "rows": site.pack.problems.filter { $0.feature == feature.id }.map { row($0, site) },
      ] as [String: Any]
    }
    return site.page(
      "problems", title: site.text("problem.list-title"),
      [
        "groups": groups.filter { !(($0["rows"] as? [Any]) ?? []).isEmpty },
        "count": site.number(site.pack.problems.count),
        "raised": raised.map { site.raised($0, mayDecide: mayDecide) }, "hasRaised": !raised.isEmpty,
      ],
      section: "/checkup")
  }

  private static func row(_ problem: Problem, _ site: Site) -> [String: Any] {
    let measures = Set(site.pack.answers(to: problem.id).map(\.measure)).count
    return model([
      "id": problem.id.text, "title": site[problem.title], "address": "/problems/\(problem.id)",
      "places": problem.places.map { site[$0] }, "isUnmet": measures == 0,
      "met": measures == 0
        ? site.text("checkup.no-measure") : site.text("checkup.met", ["count": site.number(measures)]),
    ])
  }

  static func show(_ site: Site) async throws -> Response {
    let view = try await site.platform.problem(ID(site.parameters["id"] ?? ""))
    let through = site.pack.answers(to: view.problem.id).filter { $0.through != nil }
    let outcome = try await site.platform.outcome(of: measures(view, through, site).map { $0.id })
    return site.page(
      "problem", title: site[view.problem.title],
      model([
        "level": 3, "id": view.problem.id.text, "title": site[view.problem.title],
        "places": view.problem.places.map { site[$0] },
        "feature": site.pack.feature(view.problem.feature).map {
          ["name": site[$0.name], "address": "/checkup#\($0.id)"]
        },
        "causes": view.causes.map { cause, link in linkRow(site[cause.title], cause.id.text, nil, link, site) },
        "hasCauses": !view.causes.isEmpty,
        "measures": view.measures.map { measure, link in
          linkRow(site[measure.title], measure.id.text, "/measures/\(measure.id)", link, site)
        },
        "hasMeasures": !view.measures.isEmpty, "through": through.compactMap { answer($0, site) },
        "hasThrough": !through.isEmpty, "isUnmet": view.measures.isEmpty && through.isEmpty,
        "readings": view.readings.map { site.reading($0) }, "hasReadings": !view.readings.isEmpty,
        "diagram": diagram(view, measures(view, through, site), outcome, site),
        "cases": outcome.cases.map { count in
          [
            "name": site[count.procedure.name], "address": "/services/\(count.procedure.id)/board",
            "cases": site.text("leader.cases", ["open": site.number(count.open), "ended": site.number(count.ended)]),
          ]
        }, "hasCases": !outcome.cases.isEmpty,
        "judged": outcome.judged.map { VerdictPage.judged($0, site) }, "hasJudged": !outcome.judged.isEmpty,
      ]), section: "/checkup")
  }

  static func linkRow(_ title: String, _ id: String, _ address: String?, _ link: Link, _ site: Site) -> [String: Any] {
    model([
      "title": title, "id": id, "address": address, "basis": site.text("basis.\(link.basis.rawValue)"),
      "isCounter": link.basis == .counter, "note": link.note.map { site[$0] },
    ])
  }

  private static func answer(_ answer: Answer, _ site: Site) -> [String: Any]? {
    guard let measure = site.pack.measure(answer.measure) else { return nil }
    return model([
      "title": site[measure.title], "id": measure.id.text, "address": "/measures/\(measure.id)",
      "through": answer.through.flatMap(site.pack.cause).map {
        site.text("problem.through", ["cause": site[$0.title]])
      },
      "basis": site.text("basis.\(answer.basis.rawValue)"),
    ])
  }

  private typealias View = (
    problem: Problem, causes: [(cause: Cause, link: Link)], measures: [(measure: Measure, link: Link)],
    readings: [IndicatorReading]
  )

  /// The measures that meet it, its own first, each once.
  private static func measures(_ view: View, _ through: [Answer], _ site: Site) -> [Measure] {
    let own = view.measures.filter { $0.link.basis != .counter }.map(\.measure)
    return (own + through.compactMap { site.pack.measure($0.measure) }).reduce(into: []) { all, next in
      if !all.contains(where: { $0.id == next.id }) { all.append(next) }
    }
  }

  private static func diagram(
    _ view: View, _ measures: [Measure], _ outcome: (cases: [CaseCount], judged: [JudgedPrediction]), _ site: Site
  ) -> String {
    return chainDiagram(
      id: "chain", title: site.text("chart.chain-title"), description: site.text("chart.chain-below"),
      layers: [
        ChainLayer(
          name: site.text("chain.problem"),
          nodes: [.init("\(view.problem.id) \(site[view.problem.title])", isPresent: true)]),
        ChainLayer(
          name: site.text("chain.cause"),
          nodes: site.nodes(view.causes.map { ("\($0.cause.id) \(site[$0.cause.title])", nil) }, hole: "chain.no-cause")
        ),
        ChainLayer(
          name: site.text("chain.measure"),
          nodes: site.nodes(
            measures.map { ("\($0.id) \(site[$0.title])", "/measures/\($0.id)") }, hole: "chain.no-measure")),
      ] + site.outcomeLayers(outcome.cases, outcome.judged))
  }
}

extension Site {
  /// What follows from measures: the procedures with their cases, what was predicted, and the verdict on it.
  func outcomeLayers(_ cases: [CaseCount], _ judged: [JudgedPrediction]) -> [ChainLayer] {
    let procedures = cases.map { count in
      let counts = text("leader.cases", ["open": number(count.open), "ended": number(count.ended)])
      return ("\(self[count.procedure.name]) · \(counts)", "/services/\(count.procedure.id)/board" as String?)
    }
    var indicators: [(String, String?)] = []
    for one in judged where !indicators.contains(where: { $0.0 == self[one.indicator.name] }) {
      indicators.append((self[one.indicator.name], "/indicators/\(one.indicator.id)"))
    }
    let verdicts = judged.map { one in
      let word = text("verdictword.\(one.verdict.word)")
      return ("\(word) · \(self[one.indicator.name]) · \(period(one.prediction.judged))", "/verdicts" as String?)
    }
    return [
      ChainLayer(name: text("chain.procedure"), nodes: nodes(procedures, hole: "chain.no-procedure")),
      ChainLayer(name: text("chain.indicator"), nodes: nodes(indicators, hole: "chain.no-prediction")),
      ChainLayer(name: text("chain.verdict"), nodes: nodes(verdicts, hole: "chain.no-verdict")),
    ]
  }

  /// The nodes of a layer; where there are none, one hole that says so. At most eight, then how many more there are.
  func nodes(_ entries: [(text: String, address: String?)], hole: String) -> [ChainLayer.Node] {
    if entries.isEmpty { return [.init(text(hole), isHole: true)] }
    let shown = entries.prefix(8).map { ChainLayer.Node($0.text, address: $0.address) }
    return entries.count <= 8 ? shown : shown + [.init(text("chain.more", ["count": number(entries.count - 8)]))]
  }
}
