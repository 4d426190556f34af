/// Why a text is not the code it should be. It says which rule is broken and never what would have kept it: the code of a
/// person, or the character that would complete one, belongs in no message.
package enum CodeFault: String, CaseIterable, Error, Sendable {
  case length
  /// A character that this code has nowhere, or not at its place.
  case alphabet
  /// The first two digits name no province.
  case province
  /// There is no such day, or it lies after the day that is given.
  case birthDate = "birth-date"
  /// The last character does not follow from the others: something is mistyped.
  case checkCharacter = "check-character"
}
