import Checkup
import CityModel
import struct Documents.TimePoint
import Foundation
import Platform

/// How a procedure is doing: every figure with its interval and the number of cases that it rests on.
struct BoardPage {
  let board: Board
  let site: Site

  var model: Model {
    [
      "id": board.procedure.id.text, "procedureName": board.procedure.name[site.language],
      "spanText": site.text("cases.boardSpan", ["from": site.day(board.from), "to": site.day(board.to)]),
      "figures": board.figures.map(figure), "byService": byService,
      "hasMonths": !months.isEmpty, "byMonth": months.map(month), "chartSVG": chart,
    ]
  }

  /// How many were reported, month by month.
  private var chart: String {
    let points = months.compactMap { row in
      row.month.first.map { day in
        TimePoint(
          day: day.daysSince1970, value: Double(row.filed), label: site.number(row.filed),
          dateLabel: site.period(row.month))
      }
    }
    return timeChart(
      id: "by-month-chart", title: site.text("cases.byMonth"), description: site.text("cases.monthChart"),
      points: points, number: { site.number($0) })
  }

  private func figure(_ figure: Board.Figure) -> Model {
    let value = figure.value
    return [
      "id": figure.indicator.id.text, "name": figure.indicator.name[site.language],
      "value": value.value.map { site.number($0) } ?? site.text("cases.figureNone"),
      "unit": value.value == nil ? false : figure.indicator.unit[site.language] as Any,
      "interval": value.interval.map {
        site.text("cases.figureInterval", ["low": site.number($0.lowerBound), "high": site.number($0.upperBound)])
      } ?? site.text("cases.figureNoInterval"),
      "basis": site.text("cases.figureCases", ["n": String(value.count)]),
    ]
  }

  /// The months since the first report: an empty run before it would only look like bad days.
  private var months: [Board.MonthRow] { Array(board.byMonth.drop { $0.filed == 0 && $0.closed == 0 }) }

  private var byService: [Model] {
    board.procedure.services.map { service in
      let rows = board.byCategory.filter { $0.service.id == service.id }
      return ["serviceName": service.name[site.language], "byCategory": rows.map(category)]
    }
  }

  private func category(_ row: Board.CategoryRow) -> Model {
    [
      "categoryName": row.category.name[site.language], "filed": row.filed,
      "open": row.open, "overdue": row.overdue, "done": row.done, "declined": row.declined,
    ]
  }

  private func month(_ row: Board.MonthRow) -> Model {
    [
      "month": site.period(row.month), "filed": row.filed, "closed": row.closed,
      "median": row.medianResponseHours.map { site.number($0) } ?? "—",
    ]
  }
}
