/// A list that may still get items.
struct OpenList {
  let indent: Int
  var list: List
  /// As it was written.
  var lastNumber: Int
  /// The words of the last item's paragraph, as far as they are read.
  var words: [SourceCharacter] = []
}
