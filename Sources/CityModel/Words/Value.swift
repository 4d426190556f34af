/// What was found, as its source states it: a number, or a class such as Ⅳ, with how firmly it is said.
package struct Value: Hashable, Sendable {
  /// How the stated number stands to the true one. A source that says "more than 63" has not said 63.
  package enum Relation: String, CaseIterable, Sendable {
    case equal = "="
    case over = ">"
    case atLeast = ">="
    case under = "<"
    case atMost = "<="
    /// "Far below": the source gives no closer word.
    case farUnder = "<<"
    /// A class that was seen at times.
    case occasionally
  }

  package let relation: Relation
  /// Digits or class exactly as written: `67.00` stays `67.00`.
  package let text: String
  /// `nil` for a class.
  package let number: Double?

  package init(_ relation: Relation = .equal, _ text: String) {
    self.relation = relation
    self.text = text
    self.number = Double(text)
  }
}
