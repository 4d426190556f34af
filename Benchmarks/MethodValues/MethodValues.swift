import Checkup
import CityModel
import Foundation

/// Reads plain arrays as JSON from standard input and prints what our methods make of them, so that they can be held to
/// other programs' (`Tests/System/methods.py`). No product: nothing of it ships.
@main
struct MethodValues {
  struct Asked: Decodable {
    /// One row a region, one number an indicator.
    let rows: [[Double]]
    let weights: [Double]
    let rises: [Bool]
    /// One number a region, and residents to weigh by.
    let values: [Double]
    let residents: [Double]
    /// A series and a sample.
    let times: [Double]
    let series: [Double]
    let sample: [Double]
  }

  struct Answer: Encodable {
    let entropy: [Double]?
    let critic: [Double]?
    let topsis: [Double?]
    let minMax: [[Double?]]
    let ranks: [Int?]
    let gini: Double?
    let theil: Double?
    let variation: Double?
    let weightedGini: Double?
    let weightedTheil: Double?
    let slope: Double?
    let low: Double?
    let high: Double?
    let pValue: Double?
    let score: Int?
    let skewness: Double?
    let kurtosis: Double?
    let deviation: Double?
    let winsorised: [Double?]
    let clipped: [Double?]
    let quantile: Double?
  }

  static func main() throws {
    let asked = try JSONDecoder().decode([Asked].self, from: FileHandle.standardInput.readDataToEndOfFile())
    FileHandle.standardOutput.write(try JSONEncoder().encode(asked.map(answer)))
  }

  private static func answer(_ asked: Asked) -> Answer {
    let plain = Inequality(asked.values)
    let weighted = Inequality(asked.values, weights: asked.residents)
    let trend = Trend(Array(zip(asked.times, asked.series)).map { (time: $0.0, value: $0.1) })
    let moments = Moments(asked.sample)
    let columns = asked.weights.indices.map { column in asked.rows.map { Optional($0[column]) } }
    return Answer(
      entropy: entropyWeights(asked.rows), critic: criticWeights(asked.rows),
      topsis: topsis(asked.rows, weights: asked.weights, rises: asked.rises),
      minMax: zip(columns, asked.rises).map { normalised($0, by: .minMax, rises: $1)?.values ?? [] },
      ranks: competitionRanks(asked.values), gini: plain?.gini, theil: plain?.theil, variation: plain?.variation,
      weightedGini: weighted?.gini, weightedTheil: weighted?.theil, slope: trend?.slope,
      low: trend?.interval?.lowerBound, high: trend?.interval?.upperBound, pValue: trend?.pValue, score: trend?.score,
      skewness: moments?.skewness, kurtosis: moments?.excessKurtosis, deviation: moments?.deviation,
      winsorised: winsorised(asked.sample, by: .skewKurtosis),
      clipped: winsorised(asked.sample, by: .percentile(share: 0.1)),
      quantile: sampleQuantile(0.37, of: asked.sample.sorted()))
  }
}
