import Checkup
import CityModel
import struct Documents.TimePoint
import Hummingbird
import Platform

enum IndicatorPage {
  /// Every indicator by feature, with its newest value.
  static func list(_ site: Site) async throws -> Response {
    let sheet = try await site.platform.checkup()
    let groups =
      sheet.features.map { feature in
        ["name": site[feature.feature.name], "rows": CheckupPage.grouped(feature.readings, site)] as [String: Any]
      } + [["name": site.text("indicator.background"), "rows": CheckupPage.grouped(sheet.background, site)]]
    return site.page(
      "indicators", title: site.text("indicator.list-title"),
      [
        "groups": groups.filter { !(($0["rows"] as? [Any]) ?? []).isEmpty },
        "count": site.number(site.pack.indicators.count),
      ],
      section: "/checkup")
  }

  static func show(_ site: Site) async throws -> Response {
    let id = ID<Indicator>(site.parameters["id"] ?? "")
    let view = try await site.platform.indicator(id)
    guard let indicator = site.pack.indicator(id) else { throw Refusal("page.not-found") }
    let histories = try await site.platform.histories(of: id)
    return site.page(
      "indicator", title: site[indicator.name],
      model([
        "level": 3, "name": site[indicator.name], "definition": site[indicator.definition],
        "unit": site[indicator.unit],
        "direction": site.text("direction.\(indicator.direction.rawValue)"),
        "nature": site.text("nature.\(indicator.nature.rawValue)"), "origin": origin(indicator, site),
        "feature": indicator.feature.flatMap(site.pack.feature).map {
          ["name": site[$0.name], "address": "/checkup#\($0.id)"]
        },
        "reading": view.reading.map { site.reading($0) }, "series": view.reading.map { series($0, site) },
        "seriesChart": view.reading.flatMap { seriesChart($0, site) },
        "measured": view.measured.map { measured($0, site) },
        "compare": "/compare?indicator=\(indicator.id)", "map": map(view, indicator, site),
        "problems": view.problems.map(problem(site)),
        "hasProblems": !view.problems.isEmpty, "histories": histories.map(site.history),
        "hasHistories": !histories.isEmpty, "boundariesSwitch": site.boundariesSwitch,
      ]), section: "/checkup")
  }

  private static func problem(_ site: Site) -> (Problem) -> [String: Any] {
    { ["id": $0.id.text, "title": site[$0.title], "address": "/problems/\($0.id)"] }
  }

  private static func origin(_ indicator: Indicator, _ site: Site) -> String {
    switch indicator.origin {
    case .observed: site.text("origin.observed")
    case .formula(let formula): site.text("origin.formula", ["formula": formula.text])
    case .register(let register, _, _): site.text("origin.register", ["register": register.text])
    case .survey(let procedure, _, _, _):
      site.text("origin.survey", ["procedure": site.pack.procedure(procedure).map { site[$0.name] } ?? ""])
    case .dated: site.text("origin.dated")
    case .cases(let procedure, _):
      site.text("origin.cases", ["procedure": site.pack.procedure(procedure).map { site[$0.name] } ?? ""])
    case .quotient(let dividend, let divisor, let factor):
      site.text(
        factor == 1 ? "origin.quotient" : "origin.quotient-times",
        [
          "of": site.pack.indicator(dividend).map { site[$0.name] } ?? "",
          "by": site.pack.indicator(divisor).map { site[$0.name] } ?? "", "factor": site.number(factor),
        ])
    }
  }

  private static func series(_ reading: IndicatorReading, _ site: Site) -> [[String: Any]] {
    reading.series.reversed().map { site.figure($0, of: reading.indicator) }
  }

  /// Dated plain numbers over time; `nil` for fewer than two.
  private static func seriesChart(_ reading: IndicatorReading, _ site: Site) -> String? {
    let points = reading.series.compactMap { figure -> TimePoint? in
      guard let day = figure.period.last, let value = figure.value, value.relation == .equal, let number = value.number,
        case .observed = figure.ground
      else { return nil }
      return TimePoint(
        day: day.daysSince1970, value: number, label: site.value(value), dateLabel: site.period(figure.period))
    }
    guard Set(points.map(\.day)).count > 1 else { return nil }
    return timeChart(
      id: "series", title: site.text("chart.series-title", ["name": site[reading.indicator.name]]),
      description: points.map { "\($0.dateLabel): \($0.label)" }.joined(separator: "; "), points: points,
      number: { site.number($0, decimals: 2) })
  }

  private static func measured(_ measured: MeasuredReading, _ site: Site) -> [String: Any] {
    let months = measured.months.compactMap { month -> TimePoint? in
      guard let day = month.month.first, let value = month.value.value else { return nil }
      return TimePoint(
        day: day.daysSince1970, value: value, interval: month.value.interval, label: site.number(value),
        dateLabel: site.period(month.month))
    }
    return model([
      "span": site.text("indicator.span", ["from": site.day(measured.from), "to": site.day(measured.to)]),
      "value": site.statisticModel(measured.value, unit: measured.indicator.unit),
      "months": measured.months.reversed().map { month in
        site.statisticModel(month.value, unit: measured.indicator.unit).merging(["month": site.period(month.month)]) {
          one, _ in one
        }
      },
      "hasMonths": !measured.months.isEmpty,
      "chart": months.isEmpty
        ? nil
        : timeChart(
          id: "months", title: site.text("chart.months-title", ["name": site[measured.indicator.name]]),
          description: months.map { "\($0.dateLabel): \($0.label)" }.joined(separator: "; "), points: months,
          number: { site.number($0) }),
    ])
  }
}
