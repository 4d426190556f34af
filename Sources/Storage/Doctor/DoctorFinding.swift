/// Something the store holds that cannot be right. `code` finds the text; values name the case, file or table.
package struct DoctorFinding: Hashable, Sendable {
  package let code: String
  package let values: [String: String]

  package init(_ code: String, _ values: [String: String] = [:]) {
    self.code = "doctor.\(code)"
    self.values = values
  }
}
