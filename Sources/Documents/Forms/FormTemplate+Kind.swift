extension FormTemplate {
  /// What a field holds, and how its answer is written: texts as they are, days `2025-06-18`, months `2025-06`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Fixed words of the form, without an answer.
    case fixed
    case text
    /// Several lines; each begins its own line.
    case longText = "long-text"
    /// One of the choices.
    case choice
    /// Printed `2025 年 6 月 18 日`.
    case date
    /// Printed `2025 年 6 月`.
    case month
    case number
    /// Rows of other fields, as many as there are.
    case rows
    /// Signed and sealed by hand; never printed.
    case signature
    case seal

    /// Takes an answer other than by hand.
    var isAnswered: Bool {
      switch self {
      case .fixed, .signature, .seal: false
      case .text, .longText, .choice, .date, .month, .number, .rows: true
      }
    }
  }
}
