/// Which parts of its style a table uses.
struct TableLook {
  private let style: Int?
  private let firstRow, lastRow, firstColumn, lastColumn, rowBands, columnBands: Bool

  /// Said by words, or in older files by the bits of a number.
  init(_ element: XMLElement?, style: Int?) {
    let bits = element?.string(.val).flatMap { Int($0, radix: 16) } ?? 0
    func flag(_ word: XMLWord, _ bit: Int) -> Bool { element?.flag(word) ?? (bits & bit != 0) }
    self.style = style
    firstRow = flag(.firstRow, 0x20)
    lastRow = flag(.lastRow, 0x40)
    firstColumn = flag(.firstColumn, 0x80)
    lastColumn = flag(.lastColumn, 0x100)
    rowBands = !flag(.noHBand, 0x200)
    columnBands = !flag(.noVBand, 0x400)
  }

  /// What reaches a cell, counted from 0; bands are one row or column wide and begin after the first ones.
  func setting(row: Int, column: Int, isLastRow: Bool, isLastColumn: Bool) -> TableSetting? {
    guard let style else { return nil }
    let inFirstRow = firstRow && row == 0, inLastRow = lastRow && isLastRow
    let inFirstColumn = firstColumn && column == 0, inLastColumn = lastColumn && isLastColumn
    var conditions = TableCondition.wholeTable.bit
    if inFirstRow { conditions |= TableCondition.firstRow.bit }
    if inLastRow { conditions |= TableCondition.lastRow.bit }
    if inFirstColumn { conditions |= TableCondition.firstCol.bit }
    if inLastColumn { conditions |= TableCondition.lastCol.bit }
    if rowBands && !inFirstRow && !inLastRow {
      conditions |= ((row - (firstRow ? 1 : 0)) % 2 == 0 ? TableCondition.band1Horz : .band2Horz).bit
    }
    if columnBands && !inFirstColumn && !inLastColumn {
      conditions |= ((column - (firstColumn ? 1 : 0)) % 2 == 0 ? TableCondition.band1Vert : .band2Vert).bit
    }
    return TableSetting(style: style, conditions: conditions)
  }
}
