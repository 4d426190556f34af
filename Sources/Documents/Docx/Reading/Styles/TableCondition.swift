/// A part of a table that a table style may format by itself, from the weakest to the strongest.
enum TableCondition: String, CaseIterable {
  case wholeTable, band1Vert, band2Vert, band1Horz, band2Horz, firstCol, lastCol, firstRow, lastRow

  /// Its bit in a `TableSetting`.
  var bit: UInt16 {
    switch self {
    case .wholeTable: 1
    case .band1Vert: 2
    case .band2Vert: 4
    case .band1Horz: 8
    case .band2Horz: 16
    case .firstCol: 32
    case .lastCol: 64
    case .firstRow: 128
    case .lastRow: 256
    }
  }
}
