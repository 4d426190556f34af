/// A part of XML in memory: elements in document order, names as small numbers, values as stretches of one list of bytes.
/// About 40 bytes an element; Foundation's tree takes ten times as much.
final class XMLTree: Sendable {
  let nodes: [XMLNode]
  let attributes: [XMLNode.Attribute]
  let bytes: [UInt8]
  /// The namespace of the root's name is one of the Strict form.
  let isStrict: Bool

  init(nodes: [XMLNode], attributes: [XMLNode.Attribute], bytes: [UInt8], isStrict: Bool) {
    precondition(!nodes.isEmpty, "a part that was read has a root")
    self.nodes = nodes
    self.attributes = attributes
    self.bytes = bytes
    self.isStrict = isStrict
  }

  /// An element of no name.
  static let empty = XMLTree(
    nodes: [XMLNode(space: .none, word: .unknown, firstAttribute: 0, attributeCount: 0, line: 0)], attributes: [],
    bytes: [], isStrict: false)

  var root: XMLElement { XMLElement(tree: self, index: 0) }
}
