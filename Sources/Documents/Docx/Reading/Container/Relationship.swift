/// What a part refers to.
struct Relationship {
  var id: String
  /// The last word of the type's address: `styles`, `image`, `hyperlink`.
  var type: String
  /// A part of the container, or an address outside.
  var target: String
  var isExternal: Bool
  var line: Int
}
