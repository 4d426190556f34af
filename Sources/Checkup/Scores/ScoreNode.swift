import CityModel

/// A place in a composite's tree, numbered so that weights can lie in plain arrays.
struct ScoreNode: Sendable {
  /// Its own among all nodes, from 0 for the whole.
  let number: Int
  /// As the pack gives it.
  let weight: Double
  /// The column of the indicator; `nil` for a group.
  let leaf: Int?
  let children: [ScoreNode]
}

extension ScoreNode {
  /// The tree of a composite. Leaves are numbered in the order of `Composite.parts`.
  static func tree(of composite: Composite) -> (root: ScoreNode, count: Int) {
    var counter = Counter()
    let root = ScoreNode(
      number: counter.node(), weight: 1, leaf: nil, children: composite.groups.map { counter.node($0) })
    return (root, counter.nodes)
  }

  private struct Counter {
    var nodes = 0
    var leaves = 0

    mutating func node() -> Int {
      defer { nodes += 1 }
      return nodes
    }

    mutating func node(_ group: Composite.Group) -> ScoreNode {
      let number = node()
      let parts = group.parts.map { part -> ScoreNode in
        defer { leaves += 1 }
        return ScoreNode(number: node(), weight: part.weight, leaf: leaves, children: [])
      }
      return ScoreNode(
        number: number, weight: group.weight, leaf: nil, children: parts + group.groups.map { self.node($0) })
    }
  }

  /// The columns below it.
  var leaves: [Int] { leaf.map { [$0] } ?? children.flatMap(\.leaves) }

  /// Each node's share among its siblings, by node number; 0 for a branch none of whose indicators is kept.
  ///
  /// - Parameters:
  ///   - shares: weights of the leaves that follow from the data; `nil` where they are equal or given.
  ///   - factors: by which each node's weight is multiplied first, by node number.
  func localWeights(
    isEqual: Bool, shares: [Double]?, kept: [Bool], factors: [Double], count: Int
  ) -> [Double] {
    var weights = [Double](repeating: 0, count: count)
    weights[number] = 1
    setWeights(of: self, in: &weights) { node in
      guard node.leaves.contains(where: { kept[$0] }) else { return 0 }
      let own = shares.map { all in node.leaves.reduce(0) { $0 + all[$1] } } ?? (isEqual ? 1 : node.weight)
      return own * factors[node.number]
    }
    return weights
  }

  private func setWeights(of parent: ScoreNode, in weights: inout [Double], by weight: (ScoreNode) -> Double) {
    let own = parent.children.map(weight)
    let sum = own.reduce(0, +)
    for (child, weighed) in zip(parent.children, own) {
      weights[child.number] = sum > 0 ? weighed / sum : 0
      setWeights(of: child, in: &weights, by: weight)
    }
  }

  /// The weight of each leaf in the whole: the product of the shares on the way to it.
  func leafWeights(_ local: [Double], count: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: count)
    func walk(_ node: ScoreNode, _ above: Double) {
      let own = above * local[node.number]
      if let leaf = node.leaf { weights[leaf] = own }
      for child in node.children { walk(child, own) }
    }
    walk(self, 1)
    return weights
  }

  /// What a region comes to at this node, from the scores of its indicators. What is missing is left out and the weights
  /// of the others of its group are as large among themselves as before; nothing missing ever counts as zero.
  func mean(
    _ scores: (Int) -> Double?, _ local: [Double], _ method: Composite.Method,
    said: (ScoreNode, Mean) -> Void = { _, _ in }
  ) -> Double? {
    if let leaf { return scores(leaf) }
    let known = children.compactMap { child -> (score: Double, weight: Double)? in
      guard local[child.number] > 0, let score = child.mean(scores, local, method, said: said) else { return nil }
      return (score, local[child.number])
    }
    guard let mean = weightedMean(known, by: method.aggregation, zero: method.zero) else { return nil }
    said(self, mean)
    return mean.value
  }
}
