/// Where the reader stands in the text.
struct TextPlace {
  var story: FormattedParagraph.Story
  var part: String
  var section: Int
  var cell: FormattedParagraph.Cell?
  var table: TableSetting?
  var isInTextBox = false
  var isInContents = false
  /// Within an insertion under tracked changes.
  var isInserted = false
}
