/// A strip of the column that no page divides, the column's whole width: a line, a figure, a gap. A table is the only one
/// that pages divide.
struct Band {
  var heightPoints: Double
  /// From the strip's upper left corner.
  var marks: [Typeset.Mark] = []
  /// Not the last of its page.
  var keepsWithNext = false
  /// White between blocks; falls away on top of a page.
  var isGap = false
  var beginsPage = false
  /// Begins at a line of the page's grid, as lines of the body do after a table or a figure.
  var isOnGrid = false
  /// Footnotes that are called in it, from 0.
  var notes: [Int] = []
  var heading: (title: String, level: Int)?
  var table: TableBox?
}
