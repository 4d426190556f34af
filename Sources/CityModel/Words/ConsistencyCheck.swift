/// A count that the study states, held against the things themselves.
package struct ConsistencyCheck: Sendable {
  package let id: String
  package let name: LocalizedText
  package let stated: Int
  /// What the pack holds.
  package let counted: Int
  package let note: LocalizedText?

  package init(id: String, name: LocalizedText, stated: Int, counted: Int, note: LocalizedText?) {
    self.id = id
    self.name = name
    self.stated = stated
    self.counted = counted
    self.note = note
  }

  package var agrees: Bool { stated == counted }
}
