internal import CXML

/// Takes the parser's calls and lays a tree down.
///
/// Of alternative contents (`mc:AlternateContent`) it keeps one branch and puts it in their place, so that whoever reads the
/// tree need not know of them.
struct XMLTreeBuilder {
  let limits: DocxLimits
  var parser: xmlParserCtxtPtr?
  private(set) var nodes: [XMLNode] = []
  private(set) var attributes: [XMLNode.Attribute] = []
  private(set) var bytes: [UInt8] = []
  private(set) var isStrict = false
  private(set) var fault: XMLFault?
  private var open: [Frame] = []
  /// Elements within a branch that is left out.
  private var skipped = 0
  private var names = XMLNames()

  init(limits: DocxLimits, byteCount: Int) {
    self.limits = limits
    bytes.reserveCapacity(byteCount / 4)
    nodes.reserveCapacity(byteCount / 64)
    attributes.reserveCapacity(byteCount / 64)
  }

  var line: Int { parser?.pointee.input.map { Int($0.pointee.line) } ?? 0 }

  func tree() -> XMLTree? {
    nodes.isEmpty ? nil : XMLTree(nodes: nodes, attributes: attributes, bytes: bytes, isStrict: isStrict)
  }

  mutating func stop(_ fault: XMLFault) {
    if self.fault == nil { self.fault = fault }
    if let parser { xmlStopParser(parser) }
  }

  /// An element begins; the lists are the parser's own.
  mutating func begin(
    _ name: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?, _ count: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard fault == nil else { return }
    guard skipped == 0 else { return skipped += 1 }
    guard nodes.count < limits.elements, open.count < limits.depth else { return stop(.tooLarge(line: line)) }
    let space = names.space(uri)
    let word = names.word(name)
    if nodes.isEmpty { look(at: uri) }
    if space == .compatibility, let frame = alternative(word, count, values) { return open.append(frame) }
    guard skipped == 0 else { return }
    // Nobody asks for what stands in an element of the text that has no name here: borders, tables of latent styles.
    if space == .word, word == .unknown, !nodes.isEmpty { return skipped = 1 }
    append(
      XMLNode(
        space: space, word: word, firstAttribute: Int32(attributes.count), attributeCount: Int32(count),
        line: Int32(clamping: line)))
    keep(count, values)
  }

  mutating func end() {
    guard fault == nil else { return }
    if skipped > 0 { skipped -= 1 } else { _ = open.popLast() }
  }

  mutating func add(_ text: UnsafePointer<UInt8>, _ count: Int) {
    guard fault == nil, skipped == 0, let frame = open.last, frame.node >= 0, nodes[frame.node].word.holdsText
    else { return }
    var node = nodes[frame.node]
    if node.textCount == 0 { node.textStart = Int32(bytes.count) }
    guard Int(node.textStart + node.textCount) == bytes.count else { return }
    bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
    node.textCount += Int32(count)
    nodes[frame.node] = node
  }

  /// An open element: its node, or -1 for an alternative content, which has none.
  private struct Frame {
    var node: Int
    var lastChild = -1
    /// The frame of the nearest element that has a node.
    var owner: Int
    /// A branch of the alternative content was taken.
    var isChosen = false
  }

  private mutating func append(_ node: XMLNode) {
    let index = nodes.count
    nodes.append(node)
    if let owner = open.last?.owner, owner >= 0 {
      if open[owner].lastChild >= 0 {
        nodes[open[owner].lastChild].nextSibling = Int32(index)
      } else {
        nodes[open[owner].node].firstChild = Int32(index)
      }
      open[owner].lastChild = index
    }
    open.append(Frame(node: index, owner: open.count))
  }

  private mutating func keep(_ count: Int, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    for at in 0..<count {
      guard let values, let name = values[5 * at], let start = values[5 * at + 3], let end = values[5 * at + 4]
      else { continue }
      let word = names.word(name)
      guard word != .unknown else { continue }
      let first = bytes.count
      append(UnsafeBufferPointer(start: start, count: end - start))
      attributes.append(
        XMLNode.Attribute(
          space: names.space(values[5 * at + 2]), word: word, start: Int32(first),
          count: Int32(bytes.count - first)))
    }
    if let last = nodes.indices.last {
      nodes[last].attributeCount = Int32(attributes.count) - nodes[last].firstAttribute
    }
  }

  /// A value; the parser, told to put nothing in for entities, leaves one of them: an ampersand stands as `&#38;`.
  private mutating func append(_ value: UnsafeBufferPointer<UInt8>) {
    guard value.contains(UInt8(ascii: "&")) else { return bytes.append(contentsOf: value) }
    bytes.append(contentsOf: String(decoding: value, as: UTF8.self).replacing("&#38;", with: "&").utf8)
  }

  private mutating func look(at uri: UnsafePointer<UInt8>?) {
    isStrict = uri.map { String(cString: $0) } == XMLSpace.strictWord
    let said = parser.flatMap { $0.pointee.encoding ?? $0.pointee.input?.pointee.encoding }.map { String(cString: $0) }
    let allowed = ["UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII"]
    if let said, !allowed.contains(said.uppercased()) { stop(.encoding(said)) }
  }

  /// The frame of an alternative content or of its branch; skips a branch that is not taken. `nil`: an element like others.
  private mutating func alternative(
    _ word: XMLWord, _ count: Int, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> Frame? {
    guard let parent = open.last else { return nil }
    let frame = Frame(node: -1, owner: parent.owner)
    switch word {
    case .AlternateContent: return frame
    case .Choice where parent.node < 0 && !parent.isChosen && isUnderstood(count, values),
      .Fallback where parent.node < 0 && !parent.isChosen:
      open[open.count - 1].isChosen = true
      return frame
    default:
      skipped = 1
      return nil
    }
  }

  /// Whether a branch asks only for what the reader knows; the prefixes are those that all writers use.
  private mutating func isUnderstood(_ count: Int, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) -> Bool {
    for at in 0..<count {
      guard let values, let name = values[5 * at], names.word(name) == .Requires, let start = values[5 * at + 3],
        let end = values[5 * at + 4]
      else { continue }
      let required = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      return required.split(separator: " ").allSatisfy {
        ["wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "a14", "v"].contains($0)
      }
    }
    return false
  }
}
