package import Checkup
import CityModel

extension Wording {
  /// What the checkup has to say, as a sentence.
  package func text(_ statement: Statement) -> String {
    var values = statement.blanks.mapValues(blank)
    if let apart = span(statement, "months", "days") { values["apart"] = apart }
    if let length = span(statement, "observationMonths", "observationDays") { values["observation"] = length }
    if let length = span(statement, "benchmarkMonths", "benchmarkDays") { values["benchmark"] = length }
    return text("statement.\(statement.code)", values)
  }

  private func blank(_ blank: Statement.Blank) -> String {
    switch blank {
    case .count(let count): number(count)
    case .number(let number): self.number(number)
    case .measure(let number): measure(number)
    case .day(let day): self.day(day)
    case .period(let period): self.period(period)
    case .id(let id): id.split(separator: ",").map { named($0.trimmingPrefix { $0 == " " }) }.joined(separator: " · ")
    }
  }

  /// Four digits behind the point below one, else two: enough for any indicator's unit.
  package func measure(_ number: Double) -> String { self.number(number, decimals: abs(number) < 1 ? 4 : 2) }

  /// The name that goes with an id of an indicator or region; an observation's id stands for itself.
  private func named(_ id: Substring) -> String {
    let id = String(id)
    if let indicator = pack.indicator(ID(id)) { return self[indicator.name] }
    if let region = pack.region(ID(id)) { return self[region.name] }
    guard let observation = pack.observations.first(where: { $0.id.text == id }) else { return id }
    let worth = observation.value.map(value) ?? "—"
    return pack.indicator(observation.indicator).map { "\(self[$0.name]) \(worth) \(self[$0.unit])" } ?? worth
  }

  /// "5 个月", "4 months and 30 days"; `nil` when the statement has neither blank.
  private func span(_ statement: Statement, _ months: String, _ days: String) -> String? {
    let parts = [(months, "span.months"), (days, "span.days")].compactMap { name, key -> String? in
      guard case .count(let count)? = statement.blanks[name] else { return nil }
      return count == 0 ? "" : text(count == 1 ? "\(key)-one" : key, ["count": number(count)])
    }
    guard !parts.isEmpty else { return nil }
    let said = parts.filter { !$0.isEmpty }
    return said.isEmpty ? text("span.none") : said.joined(separator: text("span.and"))
  }
}
