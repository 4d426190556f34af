/// The form of a DOI: `10.`, a registrant's number, a slash and a name without spaces.
///
/// - Source: ISO 26324; the names are free, so that only the form can be told.
func isDOI(_ text: String) -> Bool {
  guard text.hasPrefix("10."), let slash = text.firstIndex(of: "/") else { return false }
  let registrant = text[..<slash].dropFirst(3)
  let parts = registrant.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  let name = text[text.index(after: slash)...]
  return parts.allSatisfy(\.isDigits) && registrant.count >= 4 && !name.isEmpty && !name.contains(where: \.isWhitespace)
}
