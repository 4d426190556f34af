import Checkup
import CityModel
import Web

/// A composite as JSON: numbers unrounded, what is missing left out.
struct ScoreReport: Encodable {
  struct Region: Encodable {
    let id: String
    let name: String
    let score: Double?
    let rank: Int?
    let rankLow: Int?
    let rankHigh: Int?
    let groups: [Double?]
    let coordination: Double?
    let closeness: Double?
    let lacks: [String]
  }

  struct Indicator: Encodable {
    let id: String
    let name: String
    let weight: Double
    let period: String?
    let values: [Double?]
    let scores: [Double?]
    let obstacles: [Double?]
  }

  let id: String
  let name: String
  let regions: [Region]
  let indicators: [Indicator]
  let log: [String]

  init(_ sheet: ScoreSheet, _ wording: Wording) {
    id = sheet.composite.id.text
    name = wording[sheet.composite.name]
    regions = sheet.rows.map { row in
      Region(
        id: row.region.text, name: wording.regionName(row.region), score: row.score, rank: row.rank,
        rankLow: row.rankInterval?.lowerBound, rankHigh: row.rankInterval?.upperBound, groups: row.groups,
        coordination: row.coupling?.coordination, closeness: row.closeness,
        lacks: row.lacks.map { sheet.columns[$0].indicator.id.text })
    }
    indicators = sheet.columns.enumerated().map { place, column in
      Indicator(
        id: column.indicator.id.text, name: wording[column.indicator.name], weight: column.weight,
        period: column.figures.period?.description,
        values: sheet.rows.map { row in column.figures.entries.first { $0.region == row.region }?.number },
        scores: column.scores, obstacles: sheet.rows.map { $0.obstacles.flatMap { $0[place] } })
    }
    log = sheet.log.map { wording.text($0) }
  }
}
