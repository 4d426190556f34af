/// What is wrong with a unified social credit code (统一社会信用代码); `nil` when nothing is. It is checked as it stands:
/// `canonicalCode` comes first where people type.
///
/// Which office registered the body and what kind of body it is are not held against a list: the lists grow. Neither is the
/// check digit of the nine characters that are the body's older code: GB 11714 is another standard, and one character that
/// follows from all the others finds a mistyped one by itself.
///
/// - Returns: the first fault in the order of `CodeFault`.
/// - Source: GB 32100-2015; ISO/IEC 7064 MOD 31-3 for the check character.
package func creditCodeFault(_ text: String) -> CodeFault? {
  guard text.count == 18 else { return .length }
  let values = text.utf8.compactMap(alphabet.firstIndex)
  guard text.utf8.count == 18, values.count == 18, values[2..<8].allSatisfy({ $0 < 10 }) else { return .alphabet }
  let sum = zip(values, creditWeights).map(*).reduce(0, +)
  return values[17] == (31 - sum % 31) % 31 ? nil : .checkCharacter
}

/// Whether the text is a well-formed unified social credit code.
package func isCreditCode(_ text: String) -> Bool { creditCodeFault(text) == nil }

/// Digits and capitals without I, O, Z, S and V, which are taken for 1, 0, 2, 5 and U.
private let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
private let creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
