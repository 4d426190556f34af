import CityModel
import Testing

struct WilsonTests {
  /// Figures of scipy.stats.binomtest(...).proportion_ci(method="wilson") and of inverting the score test by bisection.
  @Test(
    arguments: [
      (8, 10, 0.490162, 0.943318), (0, 10, 0, 0.277533), (10, 10, 0.722467, 1), (1, 1, 0.206549, 1),
      (50, 100, 0.403832, 0.596168), (3, 7, 0.158220, 0.749542), (999, 1000, 0.994357, 0.999823),
    ])
  func `as others reckon it`(hits: Int, count: Int, low: Double, high: Double) {
    let interval = wilsonInterval(share: Double(hits) / Double(count), size: Double(count))
    #expect(abs(interval.lowerBound - low) < 1e-6)
    #expect(abs(interval.upperBound - high) < 1e-6)
  }

  @Test func `holds the share and stays in its range`() {
    for count in 1...60 {
      for hits in 0...count {
        let share = Double(hits) / Double(count)
        let interval = wilsonInterval(share: share, size: Double(count) * 0.7)
        #expect(interval.contains(share) && interval.lowerBound >= 0 && interval.upperBound <= 1)
      }
    }
  }
}
