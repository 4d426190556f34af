import CityModel

extension Period {
  /// Whether a date of a text is this time, as far as both say.
  func holds(_ date: TextDate) -> Bool {
    guard let first, let last else { return false }
    return date.end.year >= first.year && date.end.year <= last.year && !isApart(from: date)
  }

  /// Whether a date of a text is surely another time.
  func isApart(from date: TextDate) -> Bool {
    guard let first, let last else { return false }
    let end = date.end
    if end.year < first.year || end.year > last.year { return true }
    guard let month = end.month, case .year = self else {
      guard let month = end.month else { return false }
      return (end.year, month) < (first.parts.year, first.parts.month)
        || (end.year, month) > (last.parts.year, last.parts.month)
    }
    return month < 1
  }
}
