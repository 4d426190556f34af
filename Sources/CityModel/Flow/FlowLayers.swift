/// Stages, words and bends in layers: stages on the even ones, words on the odd ones, and a bend wherever a way crosses a
/// layer.
struct FlowLayers {
  struct Node {
    let size: ProcedureLayout.Size
    var isBend = false
  }

  private(set) var nodes: [Node] = []
  private(set) var stages: [ID<Stage>: Int] = [:]
  /// For each way on, the nodes from its stage to the next: the words come second.
  private(set) var chains: [ProcedureFlow.Way: [Int]] = [:]
  /// Nodes from left to right, from above to below.
  private(set) var layers: [[Int]]
  private(set) var above: [[Int]] = []
  private(set) var below: [[Int]] = []

  init(
    _ flow: ProcedureFlow, boxes: [ID<Stage>: ProcedureLayout.Size],
    labels: (ProcedureFlow.Way) -> ProcedureLayout.Size?
  ) {
    layers = Array(repeating: [], count: 2 * (flow.depths.values.max() ?? 0) + 1)
    for (stage, depth) in flow.depths.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      guard let size = boxes[stage] else { continue }
      stages[stage] = add(Node(size: size), to: 2 * depth)
    }
    for way in flow.ways where !way.isBack {
      guard let from = stages[way.from], let to = stages[way.to], let start = flow.depths[way.from],
        let end = flow.depths[way.to]
      else { continue }
      let words = labels(way).map { Node(size: $0) } ?? bend
      chains[way] = [from, add(words, to: 2 * start + 1)] + (2 * start + 2..<2 * end).map { add(bend, to: $0) } + [to]
    }
    link()
    order()
  }

  private mutating func add(_ node: Node, to layer: Int) -> Int {
    nodes.append(node)
    layers[layer].append(nodes.count - 1)
    return nodes.count - 1
  }

  private mutating func link() {
    above = nodes.map { _ in [] }
    below = above
    for chain in chains.sorted(by: { $0.value[1] < $1.value[1] }).map(\.value) {
      for (upper, lower) in zip(chain, chain.dropFirst()) {
        below[upper].append(lower)
        above[lower].append(upper)
      }
    }
  }

  /// Each node goes towards the middle of those it hangs on, down and up again; of all rounds the one with the fewest
  /// crossings stays.
  private mutating func order() {
    var best = (layers, crossings)
    for round in 0..<12 where best.1 > 0 {
      let isDown = round % 2 == 0
      for layer in isDown ? Array(layers.indices) : layers.indices.reversed() {
        sort(layer, by: isDown ? above : below)
      }
      let now = crossings
      if now < best.1 { best = (layers, now) }
    }
    layers = best.0
  }

  private mutating func sort(_ layer: Int, by neighbours: [[Int]]) {
    let places = places
    let middles = layers[layer].enumerated().map { place, node -> (Double, Int, Int) in
      let others = neighbours[node].map { Double(places[$0]) }
      return (others.isEmpty ? Double(place) : others.reduce(0, +) / Double(others.count), place, node)
    }
    layers[layer] = middles.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private var places: [Int] {
    layers.reduce(into: Array(repeating: 0, count: nodes.count)) { places, layer in
      for (place, node) in layer.enumerated() { places[node] = place }
    }
  }

  private var crossings: Int {
    let places = places
    return layers.reduce(0) { sum, layer in
      let strokes = layer.flatMap { node in below[node].map { (places[node], places[$0]) } }
      return sum
        + strokes.indices.reduce(0) { sum, one in
          sum
            + strokes[(one + 1)...].count {
              ($0.0 - strokes[one].0) * ($0.1 - strokes[one].1) < 0
            }
        }
    }
  }
}

private let bend = FlowLayers.Node(size: ProcedureLayout.Size(width: 6, height: 0), isBend: true)
