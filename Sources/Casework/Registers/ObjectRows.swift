/// One page of a list, and where the next begins; `nil` after the last.
package struct ObjectRows: Hashable, Sendable {
  package let rows: [ObjectRow]
  package let next: ObjectCursor?

  package init(rows: [ObjectRow], next: ObjectCursor?) {
    self.rows = rows
    self.next = next
  }
}
