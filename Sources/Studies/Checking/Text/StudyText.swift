/// The text of a study as the checker reads it, wherever it came from: paragraphs with the place of every character.
package struct StudyText: Sendable {
  /// What is written. A number that a list or heading gets from its layout is not part of it.
  var paragraphs: [StudyParagraph] = []
  /// `key: value` lines of the head, in their order.
  var fields: [HeadField] = []
  /// The list of references, if the text has one.
  var references: [ReferenceLine]?
  /// Places of the plan's chain that a comment names: `<!-- treats P1.1 -->`.
  var treated: [TreatedItem] = []
  /// Whether places are paragraphs of a Word-processor file rather than lines.
  var countsParagraphs = false

  package init() {}
}

/// Where a character stands: line and column, or paragraph and character; from 1.
struct Spot: Hashable, Sendable {
  var line: Int32
  var column: Int32
}

/// What the head of a text, or the form that goes with it, says under a key.
struct HeadField: Sendable {
  var key: String
  var value: String
  /// `nil`: it stands in another file, and `part` says where.
  var spot: Spot?
  /// `application.yaml: A15`
  var part: String?
}

/// An entry of the list of references.
struct ReferenceLine: Sendable {
  /// `wang2020`, or the number as written: `3`.
  var key: String
  var spot: Spot
  /// The file it stands in; `nil`: the text's own.
  var file: String?
}

/// An item of the chain that the text says it treats.
struct TreatedItem: Sendable {
  var id: String
  /// The paragraph in which, or before which, the comment stands.
  var paragraph: Int
  var spot: Spot
}

extension HeadField {
  var place: Hit.Place {
    spot.map { .line($0, words: value) } ?? .answer(part: part ?? key, words: value)
  }
}
