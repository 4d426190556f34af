extension List {
  /// What stands before an item, without the space after it.
  ///
  /// - Parameter index: of the item, from 0; the first has the number `start`.
  public func markerText(at index: Int) -> String {
    let number = start + index
    switch marker {
    case .decimal: return "\(number)."
    case .parenthesised: return "（\(number)）"
    case .circled: return circledNumber(number)
    case .spoken: return chineseNumber(number) + "是"
    case .bullet: return "·"
    }
  }
}
