extension Tick {
  /// The character that a reader copies: ☐ ☒ √ ☑.
  public var text: String {
    switch self {
    case .open: "☐"
    case .crossed: "☒"
    case .check: "√"
    case .checkedBox: "☑"
    }
  }
}
