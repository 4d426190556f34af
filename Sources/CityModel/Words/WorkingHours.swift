/// The hours of a working day, in minutes after midnight, in order and not overlapping: 09:00–12:00 and 13:00–17:00.
package struct WorkingHours: Hashable, Sendable {
  package let spans: [Range<Int>]

  package init(spans: [Range<Int>]) { self.spans = spans }

  package var minutesPerDay: Int { spans.reduce(0) { $0 + $1.count } }
}
