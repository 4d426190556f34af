extension LayoutProfile.HeadingNumber {
  /// The number as it stands before a heading's words; `nil` where the level has none.
  public func text(_ value: Int) -> String? {
    switch self {
    case .ideographic: chineseNumber(value) + "、"
    case .ideographicParenthesised: "（\(chineseNumber(value))）"
    case .decimal: "\(value)."
    case .decimalParenthesised: "（\(value)）"
    case .none: nil
    }
  }

  /// The number as a sentence refers to it: without the mark that parts it from the words (一, not 一、).
  func referenceText(_ value: Int) -> String? {
    switch self {
    case .ideographic: chineseNumber(value)
    case .decimal: String(value)
    case .ideographicParenthesised, .decimalParenthesised, .none: text(value)
    }
  }
}
