/// One field of a form that cannot be taken as it is. `code` finds its text: `form.required`, `form.too-long`.
package struct FieldFault: Hashable, Sendable {
  package let field: String
  package let code: String
  package let values: [String: String]

  package init(_ field: String, _ code: String, values: [String: String] = [:]) {
    self.field = field
    self.code = code
    self.values = values
  }
}
