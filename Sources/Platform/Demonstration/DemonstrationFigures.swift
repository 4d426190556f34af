import Chance
import Checkup
import CityModel
import Foundation

/// Made-up monthly figures for every planted prediction over an observed indicator: its region and those that it is
/// compared with, from so many months before the start to the judged period.
///
/// Around the level each month leans half on the one before, as published figures do. What is planted comes from the
/// judged period on: the effect in the region, what comes everywhere in all of them.
///
/// - Returns: a table of observations as a pack has them; `nil` when nothing is planted.
func demonstrationFigures(_ pack: Pack, source: ID<Source>) -> String? {
  var chance = SeededDice(seed: 20_260_901)
  var rows: [String] = []
  for prediction in pack.measures.flatMap(\.predictions) {
    guard let planted = prediction.planted, pack.indicator(prediction.indicator)?.origin == .observed else { continue }
    for region in [prediction.region] + prediction.comparisons {
      let periods = prediction.baseline.earlier(planted.count - 1) + [prediction.baseline]
      let past = chance.leaning(periods.count + 1, around: planted.level, spread: planted.spread)
      let effect = planted.everywhere + (region == prediction.region ? planted.effect : 0)
      for (period, value) in zip(periods + [prediction.judged], past) {
        let shown = value + (period == prediction.judged ? effect : 0)
        let id = "made-up-\(prediction.id)-\(region)-\(period)"
        rows.append(
          "\(id),\(prediction.indicator),\(region),\(period),=,\(String(format: "%.1f", shown)),\(source),,,")
      }
    }
  }
  let header = "id,indicator,region,period,relation,value,source,derived,note_zh,note_en"
  return rows.isEmpty ? nil : ([header] + rows).joined(separator: "\n") + "\n"
}

extension SeededDice {
  /// A series of which each value leans half on the one before, with the standard deviation given.
  fileprivate mutating func leaning(_ count: Int, around level: Double, spread: Double) -> [Double] {
    var value = normal() * spread
    return (0..<count).map { _ in
      defer { value = 0.5 * value + normal() * spread * 0.75.squareRoot() }
      return level + value
    }
  }
}
