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
    var conditions: Set<TableCondition> = [.wholeTable]
    if firstRow && row == 0 { conditions.insert(.firstRow) }
    if lastRow && isLastRow { conditions.insert(.lastRow) }
    if firstColumn && column == 0 { conditions.insert(.firstCol) }
    if lastColumn && isLastColumn { conditions.insert(.lastCol) }
    if rowBands && !conditions.contains(.firstRow) && !conditions.contains(.lastRow) {
      conditions.insert((row - (firstRow ? 1 : 0)) % 2 == 0 ? .band1Horz : .band2Horz)
    }
    if columnBands && !conditions.contains(.firstCol) && !conditions.contains(.lastCol) {
      conditions.insert((column - (firstColumn ? 1 : 0)) % 2 == 0 ? .band1Vert : .band2Vert)
    }
    let bits = TableCondition.allCases.enumerated().reduce(UInt16(0)) {
      $0 | (conditions.contains($1.element) ? 1 << UInt16($1.offset) : 0)
    }
    return TableSetting(style: style, conditions: bits)
  }
}
