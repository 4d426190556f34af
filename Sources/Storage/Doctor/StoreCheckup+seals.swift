import CityModel
import GRDB

extension StoreCheckup {
  /// The newest are reckoned again; each covers all that the older ones cover.
  private static let rootsLookedAt = 31

  /// Daily roots and sealed predictions against what they seal.
  mutating func lookAtSeals() throws {
    let roots = try Row.fetchAll(
      db, sql: "SELECT * FROM day_root ORDER BY day DESC LIMIT ?", arguments: [Self.rootsLookedAt])
    for root in roots.map(DayRoot.init(row:)) where try !root.holds(db) {
      find("root-differs", ["day": root.day.description])
    }
    let sealed = try Row.fetchAll(db, sql: "SELECT * FROM sealed_prediction").map(SealedPrediction.init(row:))
    for prediction in sealed where prediction.digest != hexDigest(of: prediction.bytes) {
      find("prediction-differs", ["measure": prediction.measure.text, "prediction": prediction.prediction.text])
    }
  }
}
