package import Checkup
package import CityModel

package struct JudgedPrediction: Sendable {
  package let measure: Measure
  package let prediction: Prediction
  package let indicator: Indicator
  package let region: Region
  /// When its seal was set and over which bytes; `nil`: never sealed.
  package let seal: SealView?
  /// Measured from cases; `nil` for an indicator that is not.
  package let before: CaseStatisticValue?
  package let after: CaseStatisticValue?
  /// The region's figures, and those of the regions it is compared with, before and after among them.
  package let track: Track
  package let comparisons: [Track]
  package let judgement: Judgement

  package var verdict: Verdict { judgement.verdict }
  package var foretold: Foretold { Foretold(prediction: prediction, verdict: verdict) }
}
