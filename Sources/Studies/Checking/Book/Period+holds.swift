import CityModel

extension Period {
  /// Whether a date of a text is this time, as far as both say; of a range, any time within.
  func holds(_ date: TextDate) -> Bool { first != nil && !isApart(from: date) }

  /// Whether a date of a text is surely another time.
  func isApart(from date: TextDate) -> Bool {
    guard let first, let last else { return false }
    let (begin, end) = (date.first, date.end)
    if end.year < first.year || begin.year > last.year { return true }
    if case .year = self { return false }
    let (from, to) = ((first.parts.year, first.parts.month), (last.parts.year, last.parts.month))
    if let month = end.month, (end.year, month) < from { return true }
    if let month = begin.month, (begin.year, month) > to { return true }
    return false
  }
}
