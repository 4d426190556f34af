/// A date as a text states it: a year, a month, a day, or two of them.
struct TextDate: Hashable, Sendable {
  /// Year, month and day as far as they are said.
  struct Point: Hashable, Sendable, Comparable {
    var year: Int
    var month: Int?
    var day: Int?

    /// An earlier one that says less may be the same time: 2024年 is not before 2024年5月.
    static func < (one: Point, other: Point) -> Bool {
      if one.year != other.year { return one.year < other.year }
      guard let month = one.month, let otherMonth = other.month else { return false }
      if month != otherMonth { return month < otherMonth }
      guard let day = one.day, let otherDay = other.day else { return false }
      return day < otherDay
    }
  }

  var first: Point
  /// Of a range.
  var last: Point?
  /// The year was not written here but taken from the date before.
  var isYearTaken = false

  var end: Point { last ?? first }
}
