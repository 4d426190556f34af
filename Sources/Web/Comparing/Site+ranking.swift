import Checkup
import CityModel
import struct Documents.Bar

extension Site {
  func regionName(_ id: ID<Region>) -> String { pack.region(id).map { self[$0.name] } ?? id.text }

  /// Who comes where, who is left out and why, and how unequal they are.
  func ranking(_ ranking: PeerRanking) -> [String: Any] {
    let figures = ranking.figures
    let indicator = figures.indicator
    return model([
      "name": self[indicator.name], "address": "/indicators/\(indicator.id)", "period": figures.period.map(period),
      "definition": self[indicator.definition],
      "order": text(ranking.isJudged ? "comparing.order-\(indicator.direction.rawValue)" : "comparing.order-size"),
      "chart": chart(ranking), "rows": ranking.rows.map { row($0, of: indicator) }, "hasRows": !ranking.rows.isEmpty,
      "isAlone": ranking.rows.count == 1,
      "map": ranking.map.isDrawable ? IndicatorPage.picture(ranking.map, self) : nil,
      "classes": ranking.map.isDrawable ? IndicatorPage.classes(ranking.map, self) : nil,
      "leftOut": figures.leftOut.map(leftOut), "hasLeftOut": !figures.leftOut.isEmpty,
      "inequality": inequality(ranking),
    ])
  }

  private func row(_ row: PeerRanking.Row, of indicator: Indicator) -> [String: Any] {
    model([
      "rank": number(row.rank), "region": regionName(row.entry.region), "address": "/regions/\(row.entry.region)",
      "figure": figure(row.entry.figure, of: indicator), "near": row.entry.distance.map { text($0.peerStatement) },
      "trend": row.trend.map { trend($0, indicator) },
    ])
  }

  private func trend(_ yearly: YearlyTrend, _ indicator: Indicator) -> String {
    let trend = yearly.trend
    return text(
      trend.interval == nil ? "comparing.trend-bare" : "comparing.trend",
      [
        "slope": wording.measure(trend.slope), "unit": self[indicator.unit],
        "low": trend.interval.map { wording.measure($0.lowerBound) } ?? "",
        "high": trend.interval.map { wording.measure($0.upperBound) } ?? "", "count": number(trend.count),
        "from": period(yearly.from), "to": period(yearly.to), "p": number(trend.pValue, decimals: 3),
      ])
  }

  private func leftOut(_ left: PeerFigures.LeftOut) -> [String: Any] {
    model([
      "region": regionName(left.region), "address": "/regions/\(left.region)",
      "reasons": left.reasons.map { text($0.statement) },
      "has": left.figures.first { $0.value != nil }.map { figure in
        "\(figure.value.map(value) ?? "—") · \(period(figure.period))"
      },
    ])
  }

  private func inequality(_ ranking: PeerRanking) -> [String: Any]? {
    guard let plain = ranking.inequality else { return nil }
    return model([
      "plain": measures(plain),
      "weighted": ranking.weighted.map { measures($0.inequality) },
      "by": ranking.weighted.flatMap { pack.indicator($0.by) }.map {
        text("comparing.weighted-by", ["name": self[$0.name]])
      },
    ])
  }

  private func measures(_ inequality: Inequality) -> [String: Any] {
    [
      "gini": number(inequality.gini, decimals: 3), "theil": number(inequality.theil, decimals: 3),
      "variation": number(inequality.variation, decimals: 3),
    ]
  }

  private func chart(_ ranking: PeerRanking) -> String? {
    guard ranking.rows.count > 1 else { return nil }
    let bars = ranking.rows.map { row in
      Bar(
        name: "\(number(row.rank))　\(regionName(row.entry.region))", value: row.entry.number,
        label: row.entry.figure.value.map(value) ?? "", look: row.entry.distance == nil ? .own : .judged)
    }
    return barChart(
      id: "ranking", title: text("comparing.chart-title", ["name": self[ranking.figures.indicator.name]]),
      description: bars.map { "\($0.name): \($0.label)" }.joined(separator: "; "), bars: bars)
  }
}
