/// An object that the pack begins with, as it was written: its answers are read when it enters the store.
package struct ObjectSeed: Hashable, Sendable {
  package let id: String
  /// By the column, empty cells left out. A place has its words under the field's name, and `<field>_region`,
  /// `<field>_longitude`, `<field>_latitude` beside it.
  package let cells: [String: String]

  package init(id: String, cells: [String: String]) {
    self.id = id
    self.cells = cells
  }
}
