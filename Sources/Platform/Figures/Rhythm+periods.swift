import CityModel

extension ReportingDuty.Rhythm {
  /// The whole periods of this rhythm that ended in the year up to the day, the newest first; at most six.
  func ended(by today: CalendarDay) -> [Period] {
    let (year, month, _) = today.parts
    let all: [Period] =
      switch self {
      case .year: [.year(year - 1)]
      case .quarter: (0..<5).map { quarter(year * 4 + (month - 1) / 3 - $0) }
      case .month: (0..<7).map { self.month(year * 12 + month - 1 - $0) }
      }
    return Array(all.filter { ($0.last ?? today) < today }.prefix(6))
  }

  private func month(_ index: Int) -> Period { .month(year: index / 12, month: index % 12 + 1) }

  private func quarter(_ index: Int) -> Period {
    let months = (0..<3).map { month(index / 4 * 12 + index % 4 * 3 + $0) }
    guard let from = months[0].first, let to = months[2].last else { return months[0] }
    return .span(from, to)
  }
}

extension Indicator {
  /// The period that a value for a reporting period carries: a stock holds on its last day.
  func valuePeriod(in reported: Period) -> Period {
    nature == .stock ? reported.last.map(Period.day) ?? reported : reported
  }
}
