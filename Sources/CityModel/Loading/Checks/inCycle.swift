/// Those of `starts` that come back to themselves by `next`, each asked for its one successor.
func inCycle<Item: Hashable>(_ starts: [Item], next: (Item) -> Item?) -> [Item] {
  starts.filter { start in
    var seen: Set<Item> = []
    var item = next(start)
    while let here = item, here != start, seen.insert(here).inserted { item = next(here) }
    return item == start
  }
}

/// Everything that can be reached from `start`, itself included.
func reachable<Item: Hashable>(from start: Item, next: (Item) -> [Item]) -> Set<Item> {
  var seen: Set<Item> = [start]
  var open = [start]
  while let item = open.popLast() {
    for other in next(item) where seen.insert(other).inserted { open.append(other) }
  }
  return seen
}
