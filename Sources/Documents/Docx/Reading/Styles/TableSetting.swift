/// What of a table style reaches a paragraph in one of its cells.
struct TableSetting: Hashable {
  /// The place of the table's style.
  var style: Int
  /// Bits by the place in `TableCondition.allCases`.
  var conditions: UInt16

  func holds(_ condition: TableCondition) -> Bool {
    TableCondition.allCases.firstIndex(of: condition).map { conditions >> UInt16($0) & 1 == 1 } ?? false
  }
}
