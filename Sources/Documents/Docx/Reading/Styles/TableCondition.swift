/// A part of a table that a table style may format by itself, from the weakest to the strongest.
enum TableCondition: String, CaseIterable {
  case wholeTable, band1Vert, band2Vert, band1Horz, band2Horz, firstCol, lastCol, firstRow, lastRow
}
