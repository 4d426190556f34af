/// What of a table style reaches a paragraph in one of its cells.
struct TableSetting: Hashable {
  /// The place of the table's style.
  var style: Int
  /// `TableCondition.bit` of each.
  var conditions: UInt16

  func holds(_ condition: TableCondition) -> Bool { conditions & condition.bit != 0 }
}
