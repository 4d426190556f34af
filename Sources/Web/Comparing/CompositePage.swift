import Checkup
import CityModel
import struct Documents.Bar
import Hummingbird
import Platform

/// A composite score: every region's score and rank, how firm the rank is, what holds it back, and how it was reckoned.
enum CompositePage {
  static func show(_ site: Site) async throws -> Response {
    let sheet = try await site.platform.score(ID(site.parameters["composite"] ?? ""))
    let scored = sheet.rows.filter { $0.score != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    let composite = sheet.composite
    return site.page(
      "comparing/composite", title: site[composite.name],
      model([
        "name": site[composite.name], "summary": site[composite.summary], "isDemonstration": composite.isDemonstration,
        "choices": choices(composite, site), "groups": composite.groups.map { site[$0.name] },
        "rows": scored.map { row($0, sheet, site) }, "hasRows": !scored.isEmpty, "chart": chart(scored, site),
        "unscored": sheet.rows.filter { $0.score == nil }.map { unscored($0, sheet, site) },
        "hasUnscored": scored.count < sheet.rows.count,
        "counts": site.text(
          "comparing.scored", ["count": site.number(scored.count), "all": site.number(sheet.rows.count)]),
        "hasObstacles": scored.contains { $0.obstacles != nil }, "sensitivity": sensitivity(scored, sheet, site),
        "regions": sheet.rows.map { site.regionName($0.region) },
        "columns": sheet.columns.indices.map { column($0, sheet, site) },
        "log": sheet.log.map { site.wording.text($0) }, "logCount": site.number(sheet.log.count),
        "download": "/compare/\(composite.id)/scores.csv", "path": "/compare/\(composite.id)",
      ]), section: "/checkup")
  }

  static func download(_ site: Site) async throws -> Response {
    let sheet = try await site.platform.score(ID(site.parameters["composite"] ?? ""))
    return site.table(site.wording.scoreTable(sheet), name: sheet.composite.id.text)
  }

  /// What was chosen at each step.
  private static func choices(_ composite: Composite, _ site: Site) -> [[String: Any]] {
    let method = composite.method
    let words = [
      ("periods", method.periods.rawValue), ("outliers", method.outliers.word),
      ("normalisation", method.normalisation.rawValue), ("weights", method.weighting.rawValue),
      ("aggregation", method.aggregation.rawValue),
    ]
    let chosen = words.map { step, word in
      ["step": site.text("comparing.step-\(step)"), "choice": site.text("choice.\(step)-\(word)")]
    }
    let least = site.text("comparing.least", ["share": site.number(100 * method.leastData, decimals: 0)])
    return chosen + [["step": site.text("comparing.step-missing"), "choice": least]]
  }

  private static func row(_ row: ScoreSheet.Row, _ sheet: ScoreSheet, _ site: Site) -> [String: Any] {
    model([
      "rank": row.rank.map { site.number($0) }, "region": site.regionName(row.region),
      "address": "/regions/\(row.region)",
      "score": row.score.map { site.number($0) }, "interval": row.rankInterval.map { interval($0, site) },
      "groups": zip(sheet.composite.groups, row.groups).map { group, score in
        ["name": site[group.name], "score": score.map { site.number($0) } ?? "—"]
      },
      "coordination": row.coupling.map { site.number($0.coordination, decimals: 3) },
      "closeness": row.closeness.map { site.number($0, decimals: 3) }, "obstacles": obstacles(row, sheet, site),
      "lacks": row.lacks.isEmpty ? nil : lacks(row, sheet, site),
    ])
  }

  /// The three that hold it back most.
  private static func obstacles(_ row: ScoreSheet.Row, _ sheet: ScoreSheet, _ site: Site) -> [[String: Any]]? {
    guard let degrees = row.obstacles else { return nil }
    let ordered = degrees.enumerated().compactMap { place, degree in degree.map { (place, $0) } }
      .filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    return ordered.prefix(3).map { place, degree in
      let indicator = sheet.columns[place].indicator
      return [
        "name": site[indicator.name], "address": "/indicators/\(indicator.id)",
        "share": site.text("comparing.share", ["share": site.number(100 * degree, decimals: 0)]),
      ]
    }
  }

  private static func lacks(_ row: ScoreSheet.Row, _ sheet: ScoreSheet, _ site: Site) -> [[String: Any]] {
    row.lacks.map { place in
      let left = sheet.columns[place].figures.leftOut.first { $0.region == row.region }
      return [
        "name": site[sheet.columns[place].indicator.name],
        "address": "/indicators/\(sheet.columns[place].indicator.id)",
        "reasons": (left?.reasons ?? []).map { site.text($0.statement) },
      ]
    }
  }

  private static func unscored(_ row: ScoreSheet.Row, _ sheet: ScoreSheet, _ site: Site) -> [String: Any] {
    model([
      "region": site.regionName(row.region), "address": "/regions/\(row.region)", "lacks": lacks(row, sheet, site),
      "known": site.text(
        "comparing.known",
        [
          "count": site.number(sheet.columns.count - row.lacks.count), "all": site.number(sheet.columns.count),
        ]),
    ])
  }

  private static func column(_ place: Int, _ sheet: ScoreSheet, _ site: Site) -> [String: Any] {
    let column = sheet.columns[place]
    return [
      "name": site[column.indicator.name], "address": "/indicators/\(column.indicator.id)",
      "unit": site[column.indicator.unit], "group": site[sheet.composite.groups[column.group].name],
      "weight": site.text("comparing.share", ["share": site.number(100 * column.weight)]),
      "cells": sheet.rows.enumerated().map { row, region in
        let entry = column.figures.entries.first { $0.region == region.region }
        return model([
          "region": site.regionName(region.region), "value": entry?.figure.value.map(site.value),
          "period": entry.map { site.period($0.figure.period) }, "score": column.scores[row].map { site.number($0) },
        ])
      },
    ]
  }

  private static func chart(_ rows: [ScoreSheet.Row], _ site: Site) -> String? {
    guard rows.count > 1 else { return nil }
    let bars = rows.map { row in
      Bar(
        name: "\(row.rank.map { site.number($0) } ?? "")　\(site.regionName(row.region))", value: row.score ?? 0,
        label: row.score.map { site.number($0) } ?? "", look: .own)
    }
    return barChart(
      id: "scores", title: site.text("comparing.scores"),
      description: bars.map { "\($0.name): \($0.label)" }.joined(separator: "; "), bars: bars)
  }

  private static func sensitivity(
    _ rows: [ScoreSheet.Row], _ sheet: ScoreSheet, _ site: Site
  ) -> [String: Any]? {
    let drawn = rows.filter { $0.rankInterval != nil }
    guard !drawn.isEmpty else { return nil }
    let allowed = sheet.composite.sensitivity
    return [
      "picture": rankPicture(drawn, site),
      "how": site.text(
        "comparing.runs",
        [
          "runs": site.number(allowed.runs), "seed": String(allowed.seed),
          "spread": site.number(100 * allowed.weightSpread, decimals: 0),
        ]),
      "varied": [
        allowed.outliers.map { "outliers-\($0.word)" }, allowed.normalisations.map { "normalisation-\($0.rawValue)" },
        allowed.weightings.map { "weights-\($0.rawValue)" }, allowed.aggregations.map { "aggregation-\($0.rawValue)" },
      ].map { words in words.map { site.text("choice.\($0)") }.joined(separator: " · ") },
    ]
  }

  private static func interval(_ ranks: ClosedRange<Int>, _ site: Site) -> String {
    ranks.lowerBound == ranks.upperBound
      ? site.number(ranks.lowerBound) : "\(site.number(ranks.lowerBound))–\(site.number(ranks.upperBound))"
  }
}

extension Composite.Outliers {
  /// As the pack writes it.
  fileprivate var word: String {
    switch self {
    case .none: "none"
    case .skewKurtosis: "skew-kurtosis"
    case .percentile: "percentile"
    }
  }
}
