/// A stretch of words that are all, or none of them, marks of both scripts behind Latin.
struct MarkStretch: Hashable {
  var text: String
  var isMarks: Bool
}

/// The words parted at marks that are Han as much as Latin (“ ” — … ℃ ·) and stand behind Latin: LibreOffice takes such a
/// mark from the font of what stands before it, where “ is half as wide and ℃ is missing.
///
/// - Parameter isAfterLatin: what stands before the words is Latin; becomes whether they end so.
func partedAtMarks(_ text: String, isAfterLatin: inout Bool) -> [MarkStretch] {
  var stretches: [MarkStretch] = []
  for scalar in text.unicodeScalars {
    let isWide = LineBreakClass(scalar).isWide
    let isMark = isWide && scalar.value < 0x2E80
    if !isMark, !scalar.properties.isWhitespace { isAfterLatin = !isWide }
    let isMarks = isMark && isAfterLatin
    if stretches.last?.isMarks == isMarks {
      stretches[stretches.count - 1].text.unicodeScalars.append(scalar)
    } else {
      stretches.append(MarkStretch(text: String(scalar), isMarks: isMarks))
    }
  }
  return stretches
}
