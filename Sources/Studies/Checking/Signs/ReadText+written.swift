extension ReadText {
  /// The date of the text itself, as its head says; `nil`: it does not say.
  static func dateOfHead(_ text: StudyText) -> TextDate.Point? {
    for key in ["date", "form.filled"] {
      guard let value = text.fields.first(where: { $0.key == key })?.value else { continue }
      if let date = textDate(value) { return date.end }
    }
    return nil
  }
}

/// The first date that words hold.
func textDate(_ words: String) -> TextDate? {
  var paragraph = StudyParagraph(.body)
  for scalar in words.unicodeScalars { paragraph.append(scalar, at: Spot(line: 1, column: 1)) }
  var reader = SignReader(paragraph)
  return reader.read().lazy.compactMap(\.date).first
}
