/// Seeded chance: the same seed throws the same dice.
///
/// - Source: Guy L. Steele Jr., Doug Lea, Christine H. Flood, "SplitMix", 2014.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Thing>(_ things: [Thing]) -> Thing {
    precondition(!things.isEmpty, "dice need something to pick from")
    return things[Int.random(in: 0..<things.count, using: &self)]
  }
}
