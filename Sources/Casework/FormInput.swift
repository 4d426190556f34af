/// What a browser sent for one field, before it was checked.
///
/// A yes-no comes as the text `yes` or `no`, a category or an agency as the text of its id.
package enum FormInput: Hashable, Sendable {
  case text(String)
  case place(PlaceInput)
  case photos([Photo])
}
