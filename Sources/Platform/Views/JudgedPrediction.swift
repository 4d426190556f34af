package import Checkup
package import CityModel

package struct JudgedPrediction: Sendable {
  package let measure: Measure
  package let prediction: Prediction
  package let indicator: Indicator
  package let region: Region
  /// When its seal was set and over which bytes; `nil`: never sealed.
  package let seal: SealView?
  package let before: CaseStatisticValue?
  package let after: CaseStatisticValue?
  package let verdict: Verdict
}
