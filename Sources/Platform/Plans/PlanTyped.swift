package import CityModel
import Checkup

/// A part of a plan as it was typed into the form.
package struct PlanTyped: Sendable {
  package let part: PlanPart
  /// By the form's own names: `agency`, `term`, `budget`, `indicator`, `region`, `starts`, …
  package let fields: [String: String]
  /// What the guards asked, by guard and input.
  package let answers: [ID<Guard>: [String: String]]
  /// Why the office goes on although a guard does not hold; empty when it gave no reason.
  package let reason: String

  package init(part: PlanPart, fields: [String: String], answers: [ID<Guard>: [String: String]], reason: String) {
    self.part = part
    self.fields = fields
    self.answers = answers
    self.reason = reason
  }
}

extension PlanTyped {
  /// What was typed, read.
  ///
  /// - Throws: `form.invalid` with every fault at its field.
  func draft(in pack: Pack, prediction id: ID<Prediction>, today: CalendarDay) throws(Refusal) -> PlanDraft {
    var faults: [FieldFault] = []
    let draft = reading(&faults, pack, id, today)
    guard faults.isEmpty, let draft else { throw Refusal("form.invalid", faults: faults) }
    return draft
  }

  private func reading(
    _ faults: inout [FieldFault], _ pack: Pack, _ id: ID<Prediction>, _ today: CalendarDay
  ) -> PlanDraft? {
    switch part {
    case .owner: return agency(&faults, pack).map(PlanDraft.owner)
    case .term:
      guard let term = period("term", &faults) else { return nil }
      if let last = term.last, last < today { faults.append(FieldFault("term", "plan.past")) }
      return .term(term)
    case .budget:
      guard let yuan = number("budget", &faults) else { return nil }
      if yuan < 0 || yuan > Self.mostYuan { faults.append(FieldFault("budget", "plan.bad-number")) }
      return .budget(yuan: yuan)
    case .prediction: return prediction(&faults, pack, id).map(PlanDraft.prediction)
    }
  }

  /// Ten times what the country makes in a year: above it is a slip.
  private static let mostYuan = 1e15

  private func agency(_ faults: inout [FieldFault], _ pack: Pack) -> ID<Agency>? {
    guard let text = text("agency", &faults) else { return nil }
    if pack.agency(ID(text)) == nil { faults.append(FieldFault("agency", "plan.not-a-choice")) }
    return ID(text)
  }

  private func prediction(_ faults: inout [FieldFault], _ pack: Pack, _ id: ID<Prediction>) -> Prediction? {
    let (indicator, region) = (text("indicator", &faults), text("region", &faults))
    let (starts, baseline, judged) = (day("starts", &faults), period("baseline", &faults), period("judged", &faults))
    let (low, expected) = (number("low", &faults), number("expected", &faults))
    let (high, method) = (number("high", &faults), text("method", &faults))
    let cases = fields["least-cases"].flatMap { $0.isEmpty ? 0 : Int($0) } ?? 0
    if let indicator, pack.indicator(ID(indicator)) == nil {
      faults.append(FieldFault("indicator", "plan.not-a-choice"))
    }
    if let region, pack.region(ID(region)) == nil { faults.append(FieldFault("region", "plan.not-a-choice")) }
    guard let indicator, let region, let starts, let baseline, let judged, let low, let expected, let high, let method
    else { return nil }
    if !(low <= expected && expected <= high) { faults.append(FieldFault("expected", "plan.bad-interval")) }
    if expected == 0 { faults.append(FieldFault("expected", "plan.no-change")) }
    if let last = baseline.last, last >= starts { faults.append(FieldFault("baseline", "plan.bad-baseline")) }
    if let first = judged.first, first < starts { faults.append(FieldFault("judged", "plan.bad-judged")) }
    if case .cases? = pack.indicator(ID(indicator))?.origin, cases < 1 {
      faults.append(FieldFault("least-cases", "form.required"))
    }
    return Prediction(
      id: id, indicator: ID(indicator), region: ID(region), starts: starts, baseline: baseline, judged: judged,
      changeLow: low, change: expected, changeHigh: high, leastCases: max(0, cases), isDemonstration: false,
      method: LocalizedText(zh: method, en: method))
  }

  private func text(_ field: String, _ faults: inout [FieldFault]) -> String? {
    let text = (fields[field] ?? "").trimmingSpaces
    if text.isEmpty { faults.append(FieldFault(field, "form.required")) }
    if text.count > Self.mostCharacters {
      faults.append(FieldFault(field, "form.too-long", values: ["limit": String(Self.mostCharacters)]))
    }
    return text.isEmpty ? nil : text
  }

  private static let mostCharacters = 300

  private func number(_ field: String, _ faults: inout [FieldFault]) -> Double? {
    guard let text = text(field, &faults) else { return nil }
    let number = plainNumber(text.hasPrefix("+") ? String(text.dropFirst()) : text)
    if number == nil { faults.append(FieldFault(field, "plan.bad-number")) }
    return number
  }

  private func day(_ field: String, _ faults: inout [FieldFault]) -> CalendarDay? {
    guard let text = text(field, &faults) else { return nil }
    if let day = CalendarDay(text) { return day }
    faults.append(FieldFault(field, "plan.bad-day"))
    return nil
  }

  private func period(_ field: String, _ faults: inout [FieldFault]) -> Period? {
    guard let text = text(field, &faults) else { return nil }
    if let period = Period(text) { return period }
    faults.append(FieldFault(field, "plan.bad-period"))
    return nil
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
