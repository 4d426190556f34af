/// An element of a tree, to be asked for its children and values.
struct XMLElement {
  let tree: XMLTree
  let index: Int

  private var node: XMLNode { tree.nodes[index] }
  var word: XMLWord { node.word }
  var space: XMLSpace { node.space }
  /// From 1.
  var line: Int { Int(node.line) }

  var children: Children { Children(tree: tree, following: Int(node.firstChild)) }

  /// Elements below it, one after the other.
  struct Children: Sequence, IteratorProtocol {
    let tree: XMLTree
    var following: Int

    static let none = Children(tree: XMLTree.empty, following: -1)

    mutating func next() -> XMLElement? {
      guard following >= 0 else { return nil }
      defer { following = Int(tree.nodes[following].nextSibling) }
      return XMLElement(tree: tree, index: following)
    }
  }

  func isNamed(_ word: XMLWord, in space: XMLSpace = .word) -> Bool {
    node.word == word && node.space == space
  }

  /// The first child of this name.
  func first(_ word: XMLWord, in space: XMLSpace = .word) -> XMLElement? {
    var next = Int(node.firstChild)
    while next >= 0 {
      let child = tree.nodes[next]
      if child.word == word && child.space == space { return XMLElement(tree: tree, index: next) }
      next = Int(child.nextSibling)
    }
    return nil
  }

  /// Its own words, as far as they stand together.
  var text: String {
    let node = node
    return tree.text(node.textStart, node.textCount)
  }
}

extension XMLTree {
  func text(_ start: Int32, _ count: Int32) -> String {
    String(decoding: bytes[Int(start)..<Int(start + count)], as: UTF8.self)
  }
}
