package import CityModel

/// One answered field, ready to show.
package struct AnswerView: Sendable {
  package enum Content: Sendable {
    case text(String)
    case localized(LocalizedText)
    case yesNo(Bool)
    /// Names of stored photos, for `/photos/<name>` and `/photos/<name>/thumbnail`.
    case photos([String])
    case place(words: String, region: Region, place: Place?, point: Point?)
    /// Lies apart; may be asked for, and the asking is logged.
    case personal
    /// It was given and has been erased since.
    case erased
  }

  package let label: LocalizedText
  package let content: Content
}
