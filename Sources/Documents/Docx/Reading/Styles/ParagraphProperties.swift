/// What one place of a file says of paragraphs; `nil` is nothing said. Lengths in points, characters and lines as such.
struct ParagraphProperties: Hashable {
  var style: String?
  var alignment: Alignment?
  var left: Double?
  var leftCharacters: Double?
  var right: Double?
  var rightCharacters: Double?
  /// Hanging is negative: the two are one property.
  var firstLine: Double?
  var firstLineCharacters: Double?
  var linePitch: ParagraphFormat.LinePitch?
  var before: Double?
  var beforeLines: Double?
  var after: Double?
  var afterLines: Double?
  var isContextuallySpaced: Bool?
  var snapsToGrid: Bool?
  var keepsWithNext: Bool?
  var keepsLinesTogether: Bool?
  var breaksPageBefore: Bool?
  var controlsWidows: Bool?
  var avoidsForbiddenBreaks: Bool?
  var hangsPunctuation: Bool?
  var spacesLatin: Bool?
  var spacesDigits: Bool?
  /// 1...9, or 10 for body text.
  var outlineLevel: Int?
  /// 0 takes a numbering away.
  var numbering: Int?
  /// From 0.
  var numberingLevel: Int?
  var isChanged = false
}
