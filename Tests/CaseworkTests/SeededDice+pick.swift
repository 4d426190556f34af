import Chance

extension SeededDice {
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Thing>(_ things: [Thing]) -> Thing {
    precondition(!things.isEmpty, "dice need something to pick from")
    return things[Int.random(in: 0..<things.count, using: &self)]
  }
}
