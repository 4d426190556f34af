/// Nodes with room at the sides for the ways back, and the lines between them.
struct FlowSides {
  private let layers: FlowLayers
  private let places: FlowPlaces
  private let layerOf: [Int: Int]
  private let lanes: [ProcedureFlow.Way: Lane]
  private let left: Double
  let size: ProcedureLayout.Size

  private struct Lane {
    let isLeft: Bool
    /// From 0, outwards.
    let number: Int
  }

  private static let step = 8.0
  private static let above = 20.0

  init(_ flow: ProcedureFlow, _ layers: FlowLayers, _ places: FlowPlaces, leastWidth: Double) {
    let back = flow.ways.filter { $0.isBack && layers.stages[$0.from] != nil && layers.stages[$0.to] != nil }
    self.layers = layers
    self.places = places
    self.layerOf = layers.layers.enumerated().reduce(into: [:]) { found, layer in
      for node in layer.element { found[node] = layer.offset }
    }
    let lanes = Self.lanes(back, flow, layers)
    func room(_ isLeft: Bool) -> Double {
      let most = lanes.values.filter { $0.isLeft == isLeft }.map(\.number).max()
      return most.map { Double($0 + 2) * Self.step } ?? 1
    }
    self.lanes = lanes
    let width = room(true) + places.width + room(false)
    self.left = room(true) + max(0, leastWidth - width) / 2
    self.size = ProcedureLayout.Size(
      width: max(width, leastWidth), height: Self.above + (places.bottoms.last ?? 0) + 2)
  }

  func frame(_ node: Int) -> ProcedureLayout.Frame {
    let size = layers.nodes[node].size
    return ProcedureLayout.Frame(
      x: left + places.middles[node] - size.width / 2, y: Self.above + places.tops[layerOf[node] ?? 0], size: size)
  }
}

extension FlowSides {
  /// Short ways back lie inside, longer ones around them; no two on one lane overlap.
  private static func lanes(
    _ back: [ProcedureFlow.Way], _ flow: ProcedureFlow, _ layers: FlowLayers
  ) -> [ProcedureFlow.Way: Lane] {
    func span(_ way: ProcedureFlow.Way) -> ClosedRange<Int> {
      let ends = [flow.depths[way.from] ?? 0, flow.depths[way.to] ?? 0].sorted()
      return ends[0]...ends[1]
    }
    var taken: [Bool: [[ClosedRange<Int>]]] = [true: [], false: []]
    let inside = back.enumerated().sorted { (span($0.element).count, $0.offset) < (span($1.element).count, $1.offset) }
    return inside.reduce(into: [:]) { lanes, entry in
      let way = entry.element, isLeft = !isRightmost(way, layers)
      var side = taken[isLeft] ?? []
      let free = side.firstIndex { lane in !lane.contains { $0.overlaps(span(way)) } } ?? side.count
      if free == side.count { side.append([]) }
      side[free].append(span(way))
      taken[isLeft] = side
      lanes[way] = Lane(isLeft: isLeft, number: free)
    }
  }

  /// Whether the stage lies at the right edge of its layer, and not at the left one as well.
  private static func isRightmost(_ way: ProcedureFlow.Way, _ layers: FlowLayers) -> Bool {
    guard let node = layers.stages[way.from], let layer = layers.layers.first(where: { $0.contains(node) }) else {
      return false
    }
    return layer.last == node && layer.first != node
  }

  /// Through the words and every bend, from box to box.
  func lineOn(_ way: ProcedureFlow.Way) -> ProcedureLayout.Line {
    guard let chain = layers.chains[way] else { return ProcedureLayout.Line(way: way, label: nil, strokes: []) }
    let words = layers.nodes[chain[1]].isBend ? nil : frame(chain[1])
    var strokes: [[ProcedureLayout.Spot]] = [[port(of: way, at: chain[0], isBelow: true)]]
    for (place, node) in chain.enumerated().dropFirst().dropLast() {
      let box = frame(node)
      strokes[strokes.count - 1].append(ProcedureLayout.Spot(x: box.middle, y: box.y))
      if place == 1, words != nil { strokes.append([]) }
      strokes[strokes.count - 1].append(ProcedureLayout.Spot(x: box.middle, y: layerBottom(node, box)))
    }
    strokes[strokes.count - 1].append(port(of: way, at: chain[chain.count - 1], isBelow: false))
    return ProcedureLayout.Line(way: way, label: words, strokes: strokes)
  }

  /// A bend goes straight through its whole layer; words end where they end.
  private func layerBottom(_ node: Int, _ box: ProcedureLayout.Frame) -> Double {
    layers.nodes[node].isBend ? Self.above + places.bottoms[layerOf[node] ?? 0] : box.bottom
  }

  /// Where the line leaves or meets the box: apart from each other, in the order in which they lead away.
  private func port(of way: ProcedureFlow.Way, at node: Int, isBelow: Bool) -> ProcedureLayout.Spot {
    let box = frame(node)
    let others = (isBelow ? layers.below : layers.above)[node].sorted { places.middles[$0] < places.middles[$1] }
    let chain = layers.chains[way] ?? []
    let next = isBelow ? chain.dropFirst().first : chain.dropLast().last
    let place = next.flatMap(others.firstIndex) ?? 0
    let reach = min(box.size.width * 0.6, Double(others.count - 1) * 26)
    let share = others.count < 2 ? 0.5 : Double(place) / Double(others.count - 1)
    return ProcedureLayout.Spot(
      x: box.middle - reach / 2 + reach * share, y: isBelow ? box.bottom : box.y)
  }

  /// Out at the side, up a lane, and in again; from inside a layer through the gap below and above it.
  func lineBack(_ way: ProcedureFlow.Way) -> ProcedureLayout.Line {
    guard let lane = lanes[way], let from = layers.stages[way.from], let to = layers.stages[way.to] else {
      return ProcedureLayout.Line(way: way, label: nil, strokes: [])
    }
    let offset = Double(lane.number + 1) * Self.step
    let x = lane.isLeft ? left - offset : left + places.width + offset
    let start = end(at: from, lane, isStart: true), stop = end(at: to, lane, isStart: false)
    let corners =
      start + [ProcedureLayout.Spot(x: x, y: start[start.count - 1].y), ProcedureLayout.Spot(x: x, y: stop[0].y)] + stop
    return ProcedureLayout.Line(way: way, label: nil, strokes: [corners])
  }

  /// From the box to the height at which the lane is entered, or from that height to the box.
  private func end(at node: Int, _ lane: Lane, isStart: Bool) -> [ProcedureLayout.Spot] {
    let box = frame(node), layer = layerOf[node] ?? 0
    let isAtEdge = (lane.isLeft ? layers.layers[layer].first : layers.layers[layer].last) == node
    let shift = Double(lane.number % 3) * 4
    if isAtEdge {
      let y = isStart ? box.bottom - 9 - shift : box.y + 9 + shift
      return [ProcedureLayout.Spot(x: lane.isLeft ? box.x : box.x + box.size.width, y: y)]
    }
    let x = box.x + box.size.width * (lane.isLeft ? 0.12 : 0.88)
    let gap = isStart ? Self.above + places.bottoms[layer] + 4 + shift : box.y - 9 - shift
    let spots = [
      ProcedureLayout.Spot(x: x, y: isStart ? box.bottom : gap), ProcedureLayout.Spot(x: x, y: isStart ? gap : box.y),
    ]
    return spots
  }
}
