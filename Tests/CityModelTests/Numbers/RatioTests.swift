import CityModel
import Testing

struct RatioTests {
  @Test(
    arguments: [
      (Ratio(1, of: 2), false, false), (Ratio(2, of: 3), true, false), (Ratio(4, of: 6), true, false),
      (Ratio(667, of: 1000), true, true), (Ratio(666, of: 1000), false, false), (Ratio(3, of: 3), true, true),
      (Ratio(0, of: 0), false, false), (Ratio(0, of: 5), false, false),
    ])
  func `two thirds reached and passed`(ratio: Ratio, isReached: Bool, isPassed: Bool) {
    #expect(ratio.isAtLeast(Ratio(2, of: 3)) == isReached)
    #expect(ratio.isOver(Ratio(2, of: 3)) == isPassed)
  }

  /// Products far beyond 64 bits, one apart.
  @Test func `large numbers`() {
    let whole = Int.max - 1
    #expect(Ratio(whole / 2, of: whole).isAtLeast(Ratio(1, of: 2)))
    #expect(!Ratio(whole / 2, of: whole).isOver(Ratio(1, of: 2)))
    #expect(!Ratio(whole / 2 - 1, of: whole).isAtLeast(Ratio(1, of: 2)))
    #expect(Ratio(whole / 2 + 1, of: whole).isOver(Ratio(1, of: 2)))
  }

  @Test func `every small one as fractions of a common denominator have it`() {
    for whole in 1...12 {
      for part in 0...whole {
        for limit in [(1, 2), (2, 3), (3, 4)] {
          let ratio = Ratio(part, of: whole)
          #expect(ratio.isAtLeast(Ratio(limit.0, of: limit.1)) == (part * 12 * limit.1 >= whole * 12 * limit.0))
          #expect(ratio.isOver(Ratio(limit.0, of: limit.1)) == (part * 12 * limit.1 > whole * 12 * limit.0))
        }
      }
    }
  }

  @Test func `a share to show`() {
    #expect(Ratio(1, of: 4).share == 0.25)
    #expect(Ratio(0, of: 0).share == nil)
  }
}
