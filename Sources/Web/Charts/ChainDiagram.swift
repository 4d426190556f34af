import func Documents.wrapped
import Foundation

/// One step of the chain from problem to effect, with the things that stand there.
package struct ChainLayer {
  package struct Node {
    package let text: String
    /// `nil`: leads nowhere.
    package let address: String?
    /// What is not there, shown as what is not there.
    package let isHole: Bool
    package let isPresent: Bool

    package init(_ text: String, address: String? = nil, isHole: Bool = false, isPresent: Bool = false) {
      self.text = text
      self.address = address
      self.isHole = isHole
      self.isPresent = isPresent
    }
  }

  package let name: String
  package let nodes: [Node]

  package init(name: String, nodes: [Node]) {
    self.name = name
    self.nodes = nodes
  }
}

/// The chain from above to below, one band a layer, with arrows between. A hole has a broken edge and says what is missing.
package func chainDiagram(id: String, title: String, description: String, layers: [ChainLayer]) -> String {
  let width = 360.0
  var drawing = SVGPicture(id: id, kind: "chain", title: title, description: description)
  var y = 0.0
  for (index, layer) in layers.enumerated() {
    if index > 0 {
      drawing.path("M\(coordinate(width / 2)) \(coordinate(y + 2))v14m-5 -5l5 6l5 -6", "chain-arrow")
      y += 24
    }
    drawing.text(layer.name, x: 0, y: y + 13, "chain-layer")
    y += 20
    for node in layer.nodes { y += draw(node, at: y, width: width, &drawing) }
  }
  return drawing.svg(width: width, height: y + 2)
}

/// - Returns: the height used, with the gap below.
private func draw(_ node: ChainLayer.Node, at y: Double, width: Double, _ drawing: inout SVGPicture) -> Double {
  let lines = wrapped(node.text, widthEm: 23, lines: 3)
  let height = Double(lines.count) * 19 + 15
  let look = node.isHole ? "chain-hole" : node.isPresent ? "chain-present" : "chain-node"
  if let address = node.address { drawing.openLink(to: address) }
  drawing.rectangle(x: 1, y: y + 1, width: width - 2, height: height - 2, look, radius: 6)
  for (index, line) in lines.enumerated() {
    drawing.text(line, x: 12, y: y + 22 + Double(index) * 19, node.isPresent ? "chain-text ink-light" : "chain-text")
  }
  if node.address != nil { drawing.closeLink() }
  return height + 6
}
