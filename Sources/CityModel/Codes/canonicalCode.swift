/// A code as its standard writes it: without spaces around or within it, in capitals, and in half-width characters where an
/// input method gave full-width ones. What is not a letter, digit or space stays as it is, for the check to find.
package func canonicalCode(_ text: String) -> String {
  let scalars = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
    if scalar.properties.isWhitespace { return nil }
    let isFullWidth = (0xff01...0xff5e).contains(scalar.value)
    return isFullWidth ? Unicode.Scalar(scalar.value - 0xfee0) : scalar
  }
  let isSmall = ("a" as Unicode.Scalar)...("z" as Unicode.Scalar)
  return String(
    String.UnicodeScalarView(
      scalars.compactMap { isSmall.contains($0) ? Unicode.Scalar($0.value - 32) : $0 }))
}
