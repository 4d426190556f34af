import CityModel

/// The longest way between two stocks that are still near, in calendar months, counted in.
let mostMonthsApart = 12

/// How the periods of two values of one indicator stand to each other.
func dates(_ mine: Period, _ theirs: Period, _ nature: Indicator.Nature) -> Comparability {
  guard let myFirst = mine.first, let myLast = mine.last, let theirFirst = theirs.first, let theirLast = theirs.last
  else { return .notComparable(lacking(Comparability.Reason.periodNotStated, mine.first == nil, theirs.first == nil)) }
  if (myFirst, myLast) == (theirFirst, theirLast) { return .same }
  switch nature {
  case .stock: return stockDates(mine, theirs)
  case .flow: return flowDates(myFirst...myLast, theirFirst...theirLast)
  }
}

private func lacking(
  _ reason: (Party) -> Comparability.Reason, _ mine: Bool, _ theirs: Bool
) -> [Comparability.Reason] {
  (mine ? [reason(.observation)] : []) + (theirs ? [reason(.benchmark)] : [])
}

private func stockDates(_ mine: Period, _ theirs: Period) -> Comparability {
  guard let my = mine.exactDay, let their = theirs.exactDay else {
    return .notComparable(lacking(Comparability.Reason.dayNotStated, mine.exactDay == nil, theirs.exactDay == nil))
  }
  let apart = Apart(my, their)
  return apart.isNear
    ? .near(.apart(months: apart.months, days: apart.days, earlier: apart.earlier)) : .notComparable([apart.tooFar])
}

private func flowDates(_ mine: ClosedRange<CalendarDay>, _ theirs: ClosedRange<CalendarDay>) -> Comparability {
  let lengths = (
    SpanLength(from: mine.lowerBound, to: mine.upperBound), SpanLength(from: theirs.lowerBound, to: theirs.upperBound)
  )
  var reasons: [Comparability.Reason] = []
  if lengths.0 != lengths.1 { reasons.append(.differentLength(observation: lengths.0, benchmark: lengths.1)) }
  if mine.overlaps(theirs) { reasons.append(.overlapping) }
  if !reasons.isEmpty { return .notComparable(reasons) }
  if mine.upperBound.adding(days: 1) == theirs.lowerBound { return .near(.adjacent(earlier: .observation)) }
  if theirs.upperBound.adding(days: 1) == mine.lowerBound { return .near(.adjacent(earlier: .benchmark)) }
  return .notComparable([Apart(mine.upperBound, theirs.upperBound).tooFar])
}

/// The way between two different days.
private struct Apart {
  let months: Int
  let days: Int
  let earlier: Party

  init(_ mine: CalendarDay, _ theirs: CalendarDay) {
    (months, days) = min(mine, theirs).monthsAndDays(to: max(mine, theirs))
    earlier = mine < theirs ? .observation : .benchmark
  }

  var isNear: Bool { months < mostMonthsApart || (months == mostMonthsApart && days == 0) }
  var tooFar: Comparability.Reason { .tooFarApart(months: months, days: days, earlier: earlier) }
}

extension Period {
  /// The day that a stock is known to hold on.
  fileprivate var exactDay: CalendarDay? {
    if case .day(let day) = self { day } else { nil }
  }
}
