/// The indents of a paragraph, in hundredths of a character and, for programs that count no characters, in twips.
struct DocxIndent {
  var left: Double
  var firstLine: Double
  var hanging: Double
  var right: Double = 0
  /// Of the style's size.
  let characterTwips: Int

  init(_ style: LayoutProfile.TextStyle, characterTwips: Int) {
    left = style.leftIndentCharacters
    firstLine = style.firstLineIndentCharacters
    hanging = style.hangingIndentCharacters
    self.characterTwips = characterTwips
  }

  /// `w:ind`. Zeros are said too: what is not said is inherited.
  ///
  /// A hanging indent's room is part of the left one.
  var markup: String {
    let start = left + hanging
    let first = hanging > 0 ? pair("hanging", hanging) : pair("firstLine", firstLine)
    return "<w:ind\(pair("left", start))\(pair("right", right))\(first)/>"
  }

  private func pair(_ name: String, _ characters: Double) -> String {
    let hundredths = Int((characters * 100).rounded())
    let twips = Int((characters * Double(characterTwips)).rounded())
    return " w:\(name)Chars=\"\(hundredths)\" w:\(name)=\"\(twips)\""
  }
}
