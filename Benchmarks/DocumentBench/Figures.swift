import Foundation

/// What documents took: the same names as the peers print.
struct Figures: Encodable {
  private enum CodingKeys: String, CodingKey {
    case documents, bytes
    case documentsPerSecond = "documents_per_second"
    case millisecondsEach = "milliseconds_each"
  }

  let documents: Int
  let documentsPerSecond: Double
  let millisecondsEach: Double
  /// Of the last one.
  let bytes: Int

  /// Does the work again and again, a tenth of the time to warm up first.
  init(seconds: Double, _ work: (Int) -> Int) {
    _ = Figures.taken(seconds: seconds / 10, work)
    let (documents, took, bytes) = Figures.taken(seconds: seconds, work)
    self.documents = documents
    self.bytes = bytes
    documentsPerSecond = Double(documents) / took
    millisecondsEach = took * 1000 / Double(documents)
  }

  private static func taken(seconds: Double, _ work: (Int) -> Int) -> (documents: Int, took: Double, bytes: Int) {
    let clock = ContinuousClock()
    let began = clock.now
    var documents = 0
    var bytes = 0
    while clock.now - began < .seconds(seconds) {
      bytes = work(documents)
      documents += 1
    }
    return (documents, (clock.now - began) / .seconds(1), bytes)
  }
}
