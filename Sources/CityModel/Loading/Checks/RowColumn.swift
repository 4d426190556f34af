/// A column that the rows of a sampling frame or a roll must have.
struct RowColumn: Sendable {
  let id: ID<FormField>
  let words: String
  let fits: @Sendable (FormField.Kind) -> Bool
}
