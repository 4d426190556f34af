/// How far to the right each node lies, and how far down each layer.
struct FlowPlaces {
  /// The middle of each node.
  private(set) var middles: [Double]
  /// Upper and lower edge of each layer.
  private(set) var tops: [Double] = []
  private(set) var bottoms: [Double] = []
  let width: Double

  private static let gap = 10.0

  init(_ layers: FlowLayers) {
    middles = Array(repeating: 0, count: layers.nodes.count)
    width = layers.layers.map { Self.width(of: $0, layers) }.max() ?? 0
    let middle = width / 2
    for layer in layers.layers { place(layer, layers) { _ in middle } }
    for round in 0..<24 {
      let isDown = round % 2 == 0
      for layer in isDown ? layers.layers : layers.layers.reversed() { settle(layer, layers, isDown: isDown) }
    }
    setHeights(layers)
  }

  private static func width(of layer: [Int], _ layers: FlowLayers) -> Double {
    layer.reduce(-gap) { $0 + layers.nodes[$1].size.width + gap }
  }

  /// Towards the nodes above, or below; those of the last rounds towards all.
  private mutating func settle(_ layer: [Int], _ layers: FlowLayers, isDown: Bool) {
    let now = middles
    place(layer, layers) { node in
      let near = isDown ? layers.above[node] : layers.below[node]
      let others = near.isEmpty ? layers.above[node] + layers.below[node] : near
      return others.isEmpty ? now[node] : others.reduce(0) { $0 + now[$1] } / Double(others.count)
    }
  }

  /// As near to the wished middles as can be, by least squares, without changing the order or touching.
  ///
  /// - Source: pool adjacent violators; Ayer et al., 1955.
  private mutating func place(_ layer: [Int], _ layers: FlowLayers, wish: (Int) -> Double) {
    guard let first = layer.first, let last = layer.last else { return }
    var offsets: [Double] = []
    for (place, node) in layer.enumerated() {
      let before = place == 0 ? 0 : (layers.nodes[layer[place - 1]].size.width + layers.nodes[node].size.width) / 2
      offsets.append((offsets.last ?? 0) + before + (place == 0 ? 0 : Self.gap))
    }
    let pooled = rising(zip(layer, offsets).map { wish($0) - $1 })
    let least = layers.nodes[first].size.width / 2
    let most = width - layers.nodes[last].size.width / 2 - (offsets.last ?? 0)
    for (place, node) in layer.enumerated() {
      middles[node] = min(max(pooled[place], least), max(most, least)) + offsets[place]
    }
  }

  /// Gaps grow with how far to the side the strokes in them go, so that none lies flat.
  private mutating func setHeights(_ layers: FlowLayers) {
    var y = 0.0
    for layer in layers.layers {
      let height = layer.map { layers.nodes[$0].size.height }.max() ?? 0
      tops.append(y)
      bottoms.append(y + height)
      let reach = layer.flatMap { node in layers.below[node].map { abs(middles[$0] - middles[node]) } }.max() ?? 0
      y += height + 14 + min(reach * 0.12, 20)
    }
  }
}

/// The rising numbers nearest to those given.
private func rising(_ wishes: [Double]) -> [Double] {
  var pools: [(sum: Double, count: Int)] = []
  for wish in wishes {
    pools.append((wish, 1))
    while pools.count > 1, let last = pools.last, let before = pools.dropLast().last,
      before.sum / Double(before.count) > last.sum / Double(last.count)
    {
      pools.removeLast(2)
      pools.append((before.sum + last.sum, before.count + last.count))
    }
  }
  return pools.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
}
