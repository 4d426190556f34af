import Checkup
import CityModel

extension Site {
  /// A figure with all that a reader needs to trust or doubt it.
  func figure(_ figure: Figure, of indicator: Indicator) -> [String: Any] {
    model([
      "value": figure.value.map(value), "unit": self[indicator.unit], "period": period(figure.period),
      "isUndated": figure.period == .notStated, "sources": figure.observations.map(source),
      "notes": figure.notes.map { text($0.statement) } + figure.observations.compactMap { $0.note.map { self[$0] } }
        + figure.observations.flatMap(entered),
      "ground": ground(figure.ground), "isDerived": figure.observations.contains(where: \.isDerived),
      "region": pack.region(figure.region).map { self[$0.name] },
    ])
  }

  /// Who entered an observation and when, and that an earlier value is kept; nothing of one that the pack states.
  private func entered(_ observation: Observation) -> [String] {
    guard let entry = observation.entry else { return [] }
    let agency = pack.agency(entry.agency).map { self[$0.name] } ?? ""
    return [text("figures.entered-by", ["agency": agency, "day": day(entry.on)])]
      + (entry.isCorrection ? [text("figures.corrected")] : [])
  }

  /// Where an observation was read. A third party's copy is named by its original publisher, and never linked.
  func source(_ observation: Observation) -> [String: Any] {
    guard let source = pack.source(observation.source) else { return [:] }
    return model([
      "title": self[source.title], "address": source.address, "grade": text("grade.\(source.grade.rawValue)"),
      "isCopy": source.grade == .c, "isWeak": source.grade == .b || source.grade == .c,
    ])
  }

  private func ground(_ ground: Figure.Ground) -> [String: Any]? {
    switch ground {
    case .observed: nil
    case .computed(let dividend, let divisor):
      ["computed": text("figure.computed", ["of": named(dividend), "by": named(divisor)])]
    case .register(let count, _): ["computed": words(count)]
    case .formula(let parts):
      ["computed": text("figure.formula", ["parts": parts.map(named).joined(separator: text("figure.joint"))])]
    case .dated(let value): ["computed": text("figure.dated", ["from": day(value.from)])]
    case .cases(let statistic): ["cases": statisticModel(statistic)]
    }
  }

  private func named(_ observation: Observation) -> String { named(Figure(observation)) }

  private func named(_ figure: Figure) -> String {
    guard let indicator = pack.indicator(figure.indicator) else { return "" }
    let worth = figure.value.map(value) ?? "—"
    return text(
      "figure.part",
      [
        "name": self[indicator.name], "value": worth, "unit": self[indicator.unit],
        "period": period(figure.period),
      ])
  }

  /// A figure over cases: how many it rests on, how sure it is, and what it leaves out.
  func statisticModel(_ statistic: CaseStatisticValue, unit: LocalizedText? = nil) -> [String: Any] {
    model([
      "value": statistic.value.map { number($0) }, "unit": unit.map { self[$0] },
      "count": text("figure.rests-on", ["count": number(statistic.count)]),
      "interval": statistic.interval.map {
        text("figure.interval", ["low": number($0.lowerBound), "high": number($0.upperBound)])
      },
      "noInterval": statistic.value != nil && statistic.interval == nil ? text("figure.no-interval") : nil,
      "unknown": statistic.unknown.map { text($0.statement) },
      "waiting": statistic.waiting > 0 ? text("figure.waiting", ["count": number(statistic.waiting)]) : nil,
      "leftOut": statistic.leftOutStatements.map { text($0) },
    ])
  }
}
