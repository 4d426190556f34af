/// What a browser sent for one field, before it was checked.
///
/// A yes-no comes as the text `yes` or `no`, a category or an agency as the text of its id, a line or an area as
/// `longitude,latitude` pairs with spaces between.
package enum FormInput: Hashable, Sendable {
  case text(String)
  /// The values of the chosen options; the two days of a period.
  case texts([String])
  case place(PlaceInput)
  case photos([Photo])
  case files([StoredFile])
  /// The rows of a group; a row in which nothing was typed is no row.
  case rows([[String: FormInput]])
}
