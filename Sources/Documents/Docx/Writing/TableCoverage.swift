/// Which columns of the row to come are covered by cells of the rows above.
///
/// A value's row lists a merged cell once; a word-processor file lists it again in every row that it reaches.
struct TableCoverage {
  enum Merge { case none, begin, continued }

  struct Place {
    /// `nil`: the cell above goes on, or the row has too few.
    let cell: Table.Cell?
    let columns: Range<Int>
    let merge: Merge
    var isOpenAbove = false
    var isOpenBelow = false
  }

  private struct Reach {
    var rowsLeft = 0
    var width = 1
    /// The cell has no rule below it.
    var isOpen = false
  }

  /// By column: what reaches down into the next row. Only a cell's first column says so.
  private var reaches: [Reach?]
  /// By column: the cell that ended above leaves out the line below it.
  private var isOpen: [Bool]

  init(columns: Int) {
    reaches = Array(repeating: nil, count: columns)
    isOpen = Array(repeating: false, count: columns)
  }

  mutating func place(_ cells: [Table.Cell]) -> (places: [Place], isUneven: Bool) {
    var places: [Place] = []
    var rest = cells[...]
    var isUneven = false
    var openBelow = Array(repeating: false, count: isOpen.count)
    var column = 0
    while column < reaches.count {
      let place = reaches[column] != nil ? continued(at: column) : begun(rest.popFirst(), at: column, &isUneven)
      if place.isOpenBelow { for covered in place.columns { openBelow[covered] = true } }
      places.append(place)
      column = place.columns.upperBound
    }
    isOpen = openBelow
    return (places, isUneven || !rest.isEmpty)
  }

  private mutating func continued(at column: Int) -> Place {
    guard var reach = reaches[column] else { preconditionFailure("a cell from above reaches this column") }
    reach.rowsLeft -= 1
    reaches[column] = reach.rowsLeft > 0 ? reach : nil
    return Place(
      cell: nil, columns: column..<column + reach.width, merge: .continued,
      isOpenBelow: reach.isOpen && reach.rowsLeft == 0)
  }

  private mutating func begun(_ cell: Table.Cell?, at column: Int, _ isUneven: inout Bool) -> Place {
    guard let cell else {
      isUneven = true
      return Place(cell: nil, columns: column..<column + 1, merge: .none, isOpenAbove: isOpen[column])
    }
    let end = reaches[column...].firstIndex { $0 != nil } ?? reaches.count
    let width = min(max(1, cell.columnSpan), end - column)
    if width != cell.columnSpan { isUneven = true }
    if cell.rowSpan > 1 {
      reaches[column] = Reach(rowsLeft: cell.rowSpan - 1, width: width, isOpen: !cell.isRuledBelow)
    }
    return Place(
      cell: cell, columns: column..<column + width, merge: cell.rowSpan > 1 ? .begin : .none,
      isOpenAbove: isOpen[column], isOpenBelow: !cell.isRuledBelow && cell.rowSpan <= 1)
  }
}
