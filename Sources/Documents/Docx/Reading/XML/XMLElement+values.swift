extension XMLElement {
  /// The stretch of a value; without a namespace of its own a name counts as that of its element.
  private func attribute(_ word: XMLWord, in space: XMLSpace?) -> XMLNode.Attribute? {
    let node = tree.nodes[index]
    for at in Int(node.firstAttribute)..<Int(node.firstAttribute + node.attributeCount) {
      let attribute = tree.attributes[at]
      if attribute.word == word && (space.map { attribute.space == $0 } ?? (attribute.space != .relationships)) {
        return attribute
      }
    }
    return nil
  }

  func string(_ word: XMLWord, in space: XMLSpace? = nil) -> String? {
    attribute(word, in: space).map { tree.text($0.start, $0.count) }
  }

  /// A whole number, cut off at a milliard either way so that nothing reckoned from it overflows. `nil`: missing, or none.
  func integer(_ word: XMLWord) -> Int? {
    measure(word).map { Int($0.rounded()) }
  }

  /// A length in twentieths of a point: a bare number, or one with a unit as the Strict form has it (`2.5cm`).
  func measure(_ word: XMLWord) -> Double? {
    attribute(word, in: nil).flatMap { readMeasure(tree.bytes[Int($0.start)..<Int($0.start + $0.count)]) }
  }

  func points(_ word: XMLWord) -> Double? { measure(word).map { $0 / 20 } }

  /// Whether a property is on, as its `val` says: absent means yes.
  var isOn: Bool { flag(.val) ?? true }

  /// `nil`: missing or no such word.
  func flag(_ word: XMLWord) -> Bool? {
    switch string(word) {
    case "1", "true", "on": true
    case "0", "false", "off": false
    default: nil
    }
  }
}
