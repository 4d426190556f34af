/// A closed list of codes that a standard gives, each with its name: what a choice field offers.
package struct CodeTable: Sendable {
  package struct Entry: Hashable, Sendable {
    package let code: String
    package let name: LocalizedText

    package init(_ code: String, zh: String, en: String) {
      self.code = code
      name = LocalizedText(zh: zh, en: en)
    }
  }

  package let id: ID<CodeTable>
  /// In the order of the standard.
  package let entries: [Entry]

  package init(_ id: ID<CodeTable>, _ entries: [Entry]) {
    self.id = id
    self.entries = entries
  }

  /// `nil` for a code that is not in the table.
  package func name(of code: String) -> LocalizedText? { entries.first { $0.code == code }?.name }

  /// Every table that is built in; a pack may name one by its id.
  package static let standards = [ethnicGroup, sex]

  /// `nil` when no table has the id.
  package static func standard(_ id: ID<CodeTable>) -> CodeTable? { standards.first { $0.id == id } }
}
