package import CityModel
package import Foundation

/// A statistic over the cases of a procedure, for the period from `from` (counted in) to `to` (not).
///
/// Response times and the share on time are of the cases *filed* in the period; honest closing is of the closings
/// that fell in it and the cases overdue and never closed at its end. What happened after `now` is not seen.
///
/// - Returns: hours for response times, per cent for shares; `nil` where nothing is known. Missing is not zero.
package func statistic(
  _ statistic: Indicator.CaseStatistic, over records: [CaseRecord], from: Date, to: Date, at now: Date
) -> CaseStatisticValue {
  let filed = records.filter { from <= $0.filed && $0.filed < to && $0.filed <= now }
  return switch statistic {
  case .medianResponse: responseTime(.median, of: filed, at: now)
  case .ninetiethResponse: responseTime(.ninetieth, of: filed, at: now)
  case .shareOnTime: shareOnTime(of: filed, at: now)
  case .honestClosing: honestClosing(of: records, from: from, to: to, at: now)
  }
}

/// Hours from filing to response. A case without response counts as longer than any: leaving it out would reward
/// not answering.
private func responseTime(_ quantile: Quantile, of filed: [CaseRecord], at now: Date) -> CaseStatisticValue {
  let taken = filed.filter { $0.outcome != .declined }
  let hours = taken.compactMap { record in
    record.responded.flatMap { $0 <= now ? $0.timeIntervalSince(record.filed) / 3600 : nil }
  }.sorted()
  let waiting = taken.count - hours.count
  let value = Checkup.quantile(quantile, of: hours, waiting: waiting)
  return CaseStatisticValue(
    value: value, count: taken.count, waiting: waiting,
    leftOut: leftOut([.declined: filed.count - taken.count]),
    interval: value == nil ? nil : interval(of: quantile, in: hours, waiting: waiting),
    unknown: value != nil ? nil : taken.isEmpty ? .noCases : .notYet(waiting: waiting))
}

/// The share of the cases whose term has run out that were finished by then, in per cent.
private func shareOnTime(of filed: [CaseRecord], at now: Date) -> CaseStatisticValue {
  var inTime = 0
  var late = 0
  var reasons: [CaseStatisticValue.LeftOut: Int] = [:]
  for record in filed {
    switch punctuality(of: record, at: now) {
    case .inTime: inTime += 1
    case .late: late += 1
    case .leftOut(let reason): reasons[reason, default: 0] += 1
    }
  }
  return share(inTime, of: inTime + late, leftOut: reasons)
}

private enum Punctuality {
  case inTime, late
  case leftOut(CaseStatisticValue.LeftOut)
}

private func punctuality(of record: CaseRecord, at now: Date) -> Punctuality {
  if record.outcome == .declined { return .leftOut(.declined) }
  guard let due = record.due else { return .leftOut(.noTerm) }
  if now <= due { return .leftOut(.termRuns) }
  guard let finished = record.finished else { return .late }
  return finished <= due ? .inTime : .late
}

/// The share of closings that stood, in per cent, among all closings and the cases overdue and never closed.
///
/// Closing early cannot raise it: the closing that falls stays in the denominator. Nor can not closing: once
/// overdue, the case is in the denominator too, for every period at whose end it is still not closed.
private func honestClosing(of records: [CaseRecord], from: Date, to: Date, at now: Date) -> CaseStatisticValue {
  let end = min(to, now)
  let taken = records.filter { $0.outcome != .declined }
  let closings = taken.flatMap(\.closings).filter { from <= $0.at && $0.at < to && $0.at <= now }
  let neverClosed = taken.count { record in
    guard let due = record.due, due < end else { return false }
    return !record.closings.contains { $0.at < to && $0.at <= now }
  }
  let provisional = closings.count { $0.fate == .provisional }
  let declined = records.count { $0.outcome == .declined && from <= $0.filed && $0.filed < to }
  return share(
    closings.count { $0.fate == .stood }, of: closings.count - provisional + neverClosed,
    leftOut: leftOut([.provisional: provisional, .declined: declined]))
}

private func share(
  _ hits: Int, of count: Int, leftOut: [CaseStatisticValue.LeftOut: Int]
) -> CaseStatisticValue {
  CaseStatisticValue(
    value: count == 0 ? nil : 100 * Double(hits) / Double(count), count: count, leftOut: leftOut,
    interval: shareInterval(hits: hits, of: count), unknown: count == 0 ? .noCases : nil)
}

private func leftOut(_ counts: [CaseStatisticValue.LeftOut: Int]) -> [CaseStatisticValue.LeftOut: Int] {
  counts.filter { $0.value > 0 }
}
