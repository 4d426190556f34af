/// An element as it lies in an `XMLTree`: places in the tree's lists, -1 for none.
struct XMLNode {
  var space: XMLSpace
  var word: XMLWord
  var firstChild: Int32 = -1
  var nextSibling: Int32 = -1
  var firstAttribute: Int32
  var attributeCount: Int32
  var textStart: Int32 = 0
  var textCount: Int32 = 0
  var line: Int32

  /// A value of an attribute, as a stretch of the tree's bytes.
  struct Attribute {
    var space: XMLSpace
    var word: XMLWord
    var start: Int32
    var count: Int32
  }
}
