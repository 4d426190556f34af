/// A piece of a part of XML, in the order of the file.
enum MarkupToken: Hashable {
  struct Attribute: Hashable {
    let name: String
    var value: String
  }

  case begin(String, [Attribute], isEmpty: Bool)
  case end(String)
  /// With entities resolved.
  case text(String)
}

extension String {
  /// A name without its prefix: `w:del` is `del`, whatever the prefix stands for.
  var localName: Substring { self[(lastIndex(of: ":").map { index(after: $0) } ?? startIndex)...] }
}
