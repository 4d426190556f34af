import Checkup
import CityModel
import Hummingbird
import Platform

/// The front door: report something, see how it goes, see how the city does.
enum HomePage {
  static func show(_ site: Site) async throws -> Response {
    let sheet = try await site.platform.checkup()
    var boards: [[String: Any]] = []
    for procedure in site.pack.procedures { boards.append(board(try await site.platform.board(procedure.id), site)) }
    return site.page(
      "home", title: site[site.pack.city.name],
      model([
        "goal": site[site.pack.city.goal], "boards": boards, "features": sheet.features.map { feature($0, site) },
        "credit": site[site.pack.city.credit], "measureCount": site.number(site.pack.measures.count),
        "problemCount": site.number(site.pack.problems.count),
        "indicatorCount": site.number(site.pack.indicators.count),
        "registerCount": site.pack.registers.isEmpty ? nil : site.number(site.pack.registers.count),
        "systemCount": site.number(site.pack.studyItems.count { $0.kind == .system }),
        "hasPurposes": !site.pack.city.purposes.isEmpty, "purposes": site.pack.city.purposes.map { site[$0.name] },
      ]))
  }

  private static func board(_ board: Board, _ site: Site) -> [String: Any] {
    [
      "id": board.procedure.id.text, "name": site[board.procedure.name],
      "services": board.procedure.services.map { ["name": site[$0.name], "summary": site[$0.summary]] },
      "steps": board.procedure.usualPath.map { site[$0.name] },
      "figures": ordered(board.figures).map { figure in
        site.statisticModel(figure.value, unit: figure.indicator.unit).merging([
          "name": site[figure.indicator.name], "address": "/indicators/\(figure.indicator.id)",
        ]) { one, _ in one }
      },
      "span": site.text("home.span", ["from": site.day(board.from), "to": site.day(board.to)]),
    ]
  }

  /// How fast, how fast for most, how often in time, how often for good.
  private static func ordered(_ figures: [Board.Figure]) -> [Board.Figure] {
    Indicator.CaseStatistic.allCases.flatMap { kind in
      figures.filter { if case .cases(_, kind) = $0.indicator.origin { true } else { false } }
    }
  }

  private static func feature(_ sheet: FeatureSheet, _ site: Site) -> [String: Any] {
    let standings = sheet.readings.flatMap(\.comparisons).compactMap(\.standing)
    return [
      "name": site[sheet.feature.name], "summary": site[sheet.feature.summary],
      "address": "/checkup#\(sheet.feature.id)",
      "better": site.number(standings.count { $0 == .better }), "worse": site.number(standings.count { $0 == .worse }),
      "problems": site.number(sheet.problems.count), "strengths": site.number(sheet.strengths.count),
      "indicators": site.number(Set(sheet.readings.map(\.indicator.id)).count),
    ]
  }
}
