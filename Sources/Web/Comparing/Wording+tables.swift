package import Checkup
package import CityModel

extension Wording {
  /// The ranking as a table: who is ranked first, then who is left out and why.
  package func rankingTable(_ ranking: PeerRanking) -> [[String]] {
    let indicator = ranking.figures.indicator
    let head = ["rank", "region_id", "region", "value", "unit", "period", "grade", "why_left_out"]
    let rows = ranking.rows.map { row in
      [
        String(row.rank), row.entry.region.text, regionName(row.entry.region), row.entry.figure.value?.text ?? "",
        self[indicator.unit], row.entry.figure.period.description, row.entry.distance == nil ? "same" : "near", "",
      ]
    }
    let left = ranking.figures.leftOut.map { left in
      let figure = left.figures.first { $0.value != nil }
      return [
        "", left.region.text, regionName(left.region), figure?.value.map(value) ?? "", self[indicator.unit],
        figure?.period.description ?? "", "", left.reasons.map { text($0.statement) }.joined(separator: "; "),
      ]
    }
    return [head] + rows + left
  }

  /// A composite as a table: one row a region, two columns an indicator.
  package func scoreTable(_ sheet: ScoreSheet) -> [[String]] {
    let head = ["rank", "rank_p5", "rank_p95", "region_id", "region", "score", "lacking"]
    let indicators: [String] = sheet.columns.flatMap { [$0.indicator.id.text, "\($0.indicator.id)_score"] }
    let rows: [[String]] = sheet.rows.indices.map { ranks(sheet.rows[$0], sheet) + values(at: $0, sheet) }
    return [head + indicators] + rows
  }

  private func ranks(_ row: ScoreSheet.Row, _ sheet: ScoreSheet) -> [String] {
    let interval = row.rankInterval
    let lacking = row.lacks.map { sheet.columns[$0].indicator.id.text }.joined(separator: " ")
    return [
      row.rank.map { String($0) } ?? "", interval.map { String($0.lowerBound) } ?? "",
      interval.map { String($0.upperBound) } ?? "", row.region.text, regionName(row.region),
      row.score.map { "\($0)" } ?? "", lacking,
    ]
  }

  private func values(at row: Int, _ sheet: ScoreSheet) -> [String] {
    sheet.columns.flatMap { column -> [String] in
      let entry = column.figures.entries.first { $0.region == sheet.rows[row].region }
      return [entry?.figure.value?.text ?? "", column.scores[row].map { "\($0)" } ?? ""]
    }
  }

  /// A composite for a terminal: the scores, who has none and what they lack, and the log.
  package func scoreText(_ sheet: ScoreSheet) -> String {
    let scored = sheet.rows.filter { $0.score != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    let ranks = scored.map { row in
      let interval = row.rankInterval.map { " (\($0.lowerBound)–\($0.upperBound))" } ?? ""
      return "  \(row.rank ?? 0)\(interval)  \(regionName(row.region))  \(row.score.map { number($0) } ?? "")"
    }
    let without = sheet.rows.filter { $0.score == nil }.map { row in
      let lacks = row.lacks.map { self[sheet.columns[$0].indicator.name] }.joined(separator: text("comparing.comma"))
      return "  \(regionName(row.region))  \(text("comparing.no-score"))\(text("comparing.joint"))\(lacks)"
    }
    let log = sheet.log.map { "  - \(text($0))" }
    return ([self[sheet.composite.name]] + ranks + without + [text("comparing.log")] + log).joined(separator: "\n")
      + "\n"
  }

  package func regionName(_ id: ID<Region>) -> String { pack.region(id).map { self[$0.name] } ?? id.text }

  /// A line of the method log, with its reason.
  package func text(_ note: MethodNote) -> String {
    text(note.statement) + (note.reason.map { text("comparing.joint") + text($0) } ?? "")
  }
}
