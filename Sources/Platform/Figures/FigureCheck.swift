import CityModel
import Storage

typealias FigurePlace = EnteredFigure.Place

/// Holds inputs against the definitions: does the thing exist, may this agency report it, can the value be.
///
/// A value of its own, so that a million rows are checked without asking anybody.
struct FigureCheck: Sendable {
  private let pack: Pack
  private let indicators: [String: Indicator]
  private let regions: Set<String>
  private let sources: Set<String>
  /// Who enters.
  private let agency: ID<Agency>
  private let leads: Bool
  private let today: CalendarDay
  private let locked: [Period]
  /// Those whose values are classes and not numbers.
  private let classed: Set<ID<Indicator>>
  private let last: [FigureSeries: (day: Int, number: Double)]

  init(_ pack: Pack, agency: ID<Agency>, leads: Bool, today: CalendarDay, locked: [Period] = []) {
    self.pack = pack
    self.agency = agency
    self.leads = leads
    self.today = today
    self.locked = locked
    indicators = Dictionary(pack.indicators.map { ($0.id.text, $0) }) { first, _ in first }
    regions = Set(([pack.city.region] + pack.regions(inside: pack.city.region)).map(\.text))
    sources = Set(pack.sources.map(\.id.text))
    classed = Set(
      (pack.observations + pack.benchmarks.map(\.observation)).filter { $0.value.map { $0.number == nil } ?? false }
        .map(\.indicator))
    var last: [FigureSeries: (day: Int, number: Double)] = [:]
    for one in pack.observations {
      guard let day = one.period.last?.daysSince1970, one.value?.relation == .equal, let number = one.value?.number
      else { continue }
      let series = FigureSeries(indicator: one.indicator, region: one.region)
      if last[series].map({ $0.day <= day }) ?? true { last[series] = (day, number) }
    }
    self.last = last
  }

  func check(_ input: FigureInput) -> CheckedFigure {
    var checked = CheckedFigure(source: source(input))
    let indicator = check(indicator: input.indicator, &checked)
    if !regions.contains(input.region) {
      checked.faults.append(
        FigureFault(
          .region, "figures.unknown-region", "'\(short(input.region))' is no region of the city",
          hint: didYouMean(input.region, regions.sorted())))
    }
    let period = check(period: input.period, of: indicator, &checked)
    if !input.source.isEmpty, !sources.contains(input.source), input.source != ID<Source>.report(of: agency).text {
      checked.faults.append(
        FigureFault(
          .source, "figures.unknown-source", "there is no source '\(short(input.source))'",
          hint: didYouMean(input.source, sources.sorted())))
    }
    checked.value = check(value: input, of: indicator, &checked)
    guard let indicator, let period, regions.contains(input.region) else { return checked }
    let place = FigurePlace(indicator: indicator.id, region: ID(input.region), period: period)
    checked.place = place
    warn(of: checked.value, at: place, indicator, &checked)
    return checked
  }

  /// Those whose values the agency may enter, in the pack's order.
  var enterable: [Indicator] { pack.indicators.filter { $0.origin == .observed && mayEnter($0) } }

  private func mayEnter(_ indicator: Indicator) -> Bool { indicator.reporter.map { $0 == agency } ?? leads }

  private func source(_ input: FigureInput) -> ID<Source> {
    input.source.isEmpty ? .report(of: agency) : ID(input.source)
  }

  private func check(indicator text: String, _ checked: inout CheckedFigure) -> Indicator? {
    guard let indicator = indicators[text] else {
      checked.faults.append(
        FigureFault(
          .indicator, "figures.unknown-indicator", "there is no indicator '\(short(text))'",
          hint: didYouMean(text, indicators.keys.sorted())))
      return nil
    }
    if indicator.origin != .observed {
      checked.faults.append(
        FigureFault(.indicator, "figures.reckoned", "the values of '\(text)' are reckoned and not entered"))
    } else if !mayEnter(indicator) {
      checked.faults.append(
        FigureFault(
          .indicator, "figures.not-yours", "'\(text)' is not reported by '\(agency)'",
          hint: indicator.reporter.map { "it is reported by '\($0)'" }))
    }
    return indicator
  }

  private func check(period text: String, of indicator: Indicator?, _ checked: inout CheckedFigure) -> Period? {
    guard let period = Period(text), let last = period.last else {
      checked.faults.append(
        FigureFault(
          .period, "figures.bad-period", "'\(short(text))' is no day, month, year or span",
          hint: "write 2024-12-31, 2024-12, 2024 or 2024-01..2024-07"))
      return nil
    }
    if last > today {
      checked.faults.append(FigureFault(.period, "figures.future", "the period '\(period)' is not over"))
    }
    if locked.contains(where: { $0.encloses(period) }) {
      checked.faults.append(FigureFault(.period, "figures.locked", "the period '\(period)' is locked"))
    }
    return period
  }

  private func check(
    value input: FigureInput, of indicator: Indicator?, _ checked: inout CheckedFigure
  ) -> Value? {
    if input.value.isEmpty, input.relation.isEmpty { return nil }
    guard let value = readValue(relation: input.relation, input.value),
      value.number != nil || indicator.map({ classed.contains($0.id) }) ?? true
    else {
      checked.faults.append(
        FigureFault(
          .value, "figures.bad-number", "'\(short(input.relation + input.value))' is no value",
          hint: "write digits and a point only: 1407.5; the unit belongs to the indicator"))
      return nil
    }
    if let range = indicator?.duty.range, let number = value.number, !range.contains(number) {
      checked.faults.append(
        FigureFault(
          .value, "figures.out-of-range",
          "'\(value.text)' lies outside \(range.lowerBound.plainText) to \(range.upperBound.plainText)"))
    }
    return value
  }

  private func warn(
    of value: Value?, at place: FigurePlace, _ indicator: Indicator, _ checked: inout CheckedFigure
  ) {
    guard let most = indicator.duty.mostSwingPercent, let number = value?.number, value?.relation == .equal,
      let before = last[FigureSeries(indicator: place.indicator, region: place.region)], before.number != 0
    else { return }
    let swing = abs(number - before.number) / abs(before.number) * 100
    if swing > most {
      checked.faults.append(
        FigureFault(
          .value, "figures.big-change",
          "'\(value?.text ?? "")' differs from the last value \(before.number.plainText) by more than \(most.plainText)%",
          hint: "confirm it", isWarning: true))
    }
  }
}

/// The values of one indicator in one region.
struct FigureSeries: Hashable {
  let indicator: ID<Indicator>
  let region: ID<Region>
}

extension ID<Source> {
  /// The agency's own report, where no other source is named.
  static func report(of agency: ID<Agency>) -> ID<Source> { ID("report:\(agency)") }
}

/// A value as it was written: the relation apart or before the digits. A class is a short word.
func readValue(relation: String, _ written: String) -> Value? {
  let signs = ["≥": ">=", "≤": "<=", "＞": ">", "＜": "<"]
  let text = signs.first { written.hasPrefix($0.key) }.map { $0.value + written.dropFirst() } ?? written
  if let named = Value.Relation(rawValue: relation) { return isValue(text) ? Value(named, text) : nil }
  guard relation.isEmpty else { return nil }
  let before = Value.Relation.allCases.filter { $0 != .occasionally && text.hasPrefix($0.rawValue) }
    .max { $0.rawValue.count < $1.rawValue.count }
  let rest = String(text.dropFirst(before?.rawValue.count ?? 0))
  return isValue(rest) ? Value(before ?? .equal, rest) : nil
}

private func isValue(_ text: String) -> Bool {
  if plainNumber(text) != nil { return text.utf8.count <= 30 }
  guard (1...4).contains(text.count), text.allSatisfy({ $0.isLetter || $0.isNumber }) else { return false }
  let hasDigit = text.contains { $0.isASCII && $0.isNumber }
  return !hasDigit || text.last.map { $0.isASCII && $0.isUppercase } ?? false
}

private func short(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }

extension Double {
  var plainText: String { self == rounded() && magnitude < 1e15 ? String(Int64(self)) : String(self) }
}
